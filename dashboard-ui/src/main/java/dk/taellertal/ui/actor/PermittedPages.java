package dk.taellertal.ui.actor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Hides the pages that {@linkplain Requires require} a permission from those who have it not. */
@Component
class PermittedPages implements VaadinServiceInitListener {

    private final SignedIn signedIn;

    PermittedPages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        Requires required = event.getNavigationTarget().getAnnotation(Requires.class);
        if (required != null
                && signedIn.actor().filter(a -> !a.may(required.value())).isPresent()) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
