package dk.taellertal.core.event;

/** Something that not everybody may do. */
public enum Permission {
    /** See figures, goals and pages, and take them out. */
    READ,
    /** Comment on figures and change objectives of one's own departments, answer edit rounds, make wishes and vote. */
    TAKE_PART,
    /** Try files out, publish them and undo them, and decide on those that another person sent. */
    UPLOAD,
    /** Change the catalogue: datasets, profiles, key figures and headlines. */
    DEFINE,
    /** Create, change, merge and retire objectives of any department, comment on any figure, and hold edit rounds. */
    EDIT_GOALS,
    /** Say which political goals the council has adopted. */
    EDIT_POLITICAL_GOALS,
    /** Erase what a person wrote, and release what the council sees. */
    ERASE_AND_RELEASE,
    /** Make and change accounts. */
    KEEP_ACCOUNTS
}
