package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.WriteLock;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that may have to wait in line and may take long, done beside the page. What is quickly done shows nothing; of
 * the rest it is said that it waits or is at work, until it is done.
 */
public final class BackgroundTask extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTask.class);
    private static final long QUICK_MS = 500;
    private static final int ASK_MS = 400;

    private final transient WriteLock line;
    private final transient Texts texts;
    private final Span said = new Span();
    private @Nullable Registration asking;

    public BackgroundTask(WriteLock line, Texts texts) {
        this.line = line;
        this.texts = texts;
        addClassName("turn");
        getElement().setAttribute("role", "status");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-hidden", "true");
        add(said, bar);
        setVisible(false);
    }

    /** Does the work; then what follows from it, on the page. One at a time. */
    public <T> void take(Callable<T> work, Consumer<T> then) {
        UI ui = UI.getCurrent();
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = Thread.ofPlatform().daemon().name("upload").start(task);
        try {
            then.accept(task.get(QUICK_MS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            begin(ui, thread);
            Thread.ofVirtual().start(() -> finish(ui, task, then));
        } catch (ExecutionException e) {
            fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(UI ui, Thread thread) {
        tell(thread);
        setVisible(true);
        ui.setPollInterval(ASK_MS);
        asking = ui.addPollListener(poll -> tell(thread));
    }

    private void tell(Thread thread) {
        said.setText(line.waits(thread) ? texts.of("turn.waits", line.length() - 1) : texts.of("turn.reads"));
    }

    private <T> void finish(UI ui, FutureTask<T> task, Consumer<T> then) {
        try {
            T done = task.get();
            onPage(ui, () -> then.accept(done));
        } catch (ExecutionException e) {
            onPage(ui, () -> fail(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UIDetachedException e) {
            LOG.debug("the page was left while the work went on");
        }
    }

    private void onPage(UI ui, Runnable work) {
        Future<Void> _ = ui.access(() -> {
            end(ui);
            work.run();
        });
    }

    private void end(UI ui) {
        setVisible(false);
        if (asking != null) {
            asking.remove();
            asking = null;
        }
        ui.setPollInterval(-1);
    }

    private void fail(ExecutionException e) {
        LOG.error("work on an upload failed", e.getCause());
        Span sorry = new Span(texts.of("turn.failed"));
        sorry.addClassName("late-t");
        removeAll();
        add(sorry);
        setVisible(true);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }
}
