package dk.taellertal.ui.upload.describe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.ui.layout.Icons;
import java.util.List;

/** What is to be mended before a form can be saved, said aloud when it appears. */
class Faults extends Div {

    Faults() {
        getElement().setAttribute("role", "alert");
        addClassName("faults");
    }

    void show(List<String> faults) {
        removeAll();
        if (!faults.isEmpty()) {
            UnorderedList list = new UnorderedList();
            faults.forEach(f -> list.add(new ListItem(Icons.marked("err", f))));
            add(list);
        }
    }
}
