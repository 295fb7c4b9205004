package dk.taellertal.core.event;

/** Something that not everybody may do. */
public enum Permission {
    /** See figures, goals and pages, and take them out. */
    READ,
    /** Try files out, publish them and undo them, and decide on those that another person sent. */
    UPLOAD,
    /** Change the catalogue: datasets, profiles, key figures and headlines. */
    DEFINE,
    /** Create, change, merge and retire objectives. */
    EDIT_GOALS,
    /** Make and change accounts. */
    KEEP_ACCOUNTS
}
