/** What people can do with a home: each use case takes who does it and checks that they may. Pages, REST and commands decide nothing. */
package dk.taellertal.ui.service;
