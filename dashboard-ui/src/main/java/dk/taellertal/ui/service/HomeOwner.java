package dk.taellertal.ui.service;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;

/** Whoever runs commands on the machine where the home is, and can read its files. */
public final class HomeOwner {

    public static final Actor ACTOR = new Actor("kommandolinje", Role.ADMIN);

    private HomeOwner() {}
}
