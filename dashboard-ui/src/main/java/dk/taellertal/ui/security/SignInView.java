package dk.taellertal.ui.security;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.actor.ServiceMode;
import dk.taellertal.ui.app.DemoData;
import dk.taellertal.ui.layout.OtherLanguage;
import dk.taellertal.ui.layout.ReaderLanguage;

/** Where one signs in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts = ReaderLanguage.texts();
    private final LoginForm form = new LoginForm();

    SignInView(ServiceMode mode) {
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        add(new H1(texts.of("app.name")), new Paragraph(texts.of("signIn.lead")), form);
        if (mode.demo()) {
            add(demoAccounts());
        }
        OtherLanguage otherLanguage = new OtherLanguage(texts);
        otherLanguage.leadBackTo(new Location("login"));
        add(new Paragraph(otherLanguage));
    }

    private Section demoAccounts() {
        Section accounts = new Section();
        accounts.addClassName("demo-accounts");
        accounts.add(new Paragraph(texts.of("signIn.demo", DemoData.PASSWORD)));
        DemoData.ACCOUNTS.stream().map(DemoData.DemoAccount::name).forEach(name -> {
            Paragraph account = new Paragraph();
            Span code = new Span(name);
            code.addClassName("raw");
            account.add(code, new Span(" " + texts.of("signIn.demo." + name)));
            accounts.add(account);
        });
        return accounts;
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form fields = words.getForm();
        fields.setTitle(texts.of("signIn.title"));
        fields.setUsername(texts.of("signIn.name"));
        fields.setPassword(texts.of("signIn.password"));
        fields.setSubmit(texts.of("signIn.submit"));
        LoginI18n.ErrorMessage wrong = words.getErrorMessage();
        wrong.setTitle(texts.of("signIn.wrong"));
        wrong.setMessage(texts.of("signIn.wrong.how"));
        wrong.setUsername(texts.of("signIn.name.missing"));
        wrong.setPassword(texts.of("signIn.password.missing"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return texts.of("signIn.title") + " – " + texts.of("app.name");
    }
}
