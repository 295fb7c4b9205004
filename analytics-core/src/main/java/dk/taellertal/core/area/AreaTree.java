package dk.taellertal.core.area;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which areas of Danmarks Statistik lie within which: the municipalities since 2007 in provinces, those in regions, those in
 * the country. An area of another code lies in none but the country.
 */
public final class AreaTree {

    private static final String COUNTRY = "000";

    private static final Map<String, String> PARENT = new HashMap<>();

    static {
        parts("084", "01 02 03 04");
        parts("085", "05 06");
        parts("083", "07 08");
        parts("082", "09 10");
        parts("081", "11");
        parts("01", "101 147 155 185");
        parts("02", "151 153 157 159 161 163 165 167 169 173 175 183 187");
        parts("03", "190 201 210 217 219 223 230 240 250 260 270");
        parts("04", "400 411");
        parts("05", "253 259 265 269 350");
        parts("06", "306 316 320 326 329 330 336 340 360 370 376 390");
        parts("07", "410 420 430 440 450 461 479 480 482 492");
        parts("08", "510 530 540 550 561 563 573 575 580 607 621 630");
        parts("09", "615 706 707 710 727 730 740 741 746 751 766");
        parts("10", "657 661 665 671 756 760 779 791");
        parts("11", "773 787 810 813 820 825 840 846 849 851 860");
    }

    private AreaTree() {}

    private static void parts(String whole, String codes) {
        Arrays.stream(codes.split(" ")).forEach(code -> PARENT.put(code, whole));
    }

    /** Whether an area lies within another one; none lies within itself. */
    public static boolean holds(String area, String other) {
        if (area.equals(COUNTRY)) {
            return !other.equals(COUNTRY);
        }
        String parent = PARENT.get(other);
        return parent != null && (parent.equals(area) || holds(area, parent));
    }

    /** The largest of some areas that lie within one: together they count nobody twice. */
    public static List<String> largestWithin(String area, Collection<String> areas) {
        List<String> within = areas.stream().filter(a -> holds(area, a)).toList();
        return within.stream()
                .filter(a -> within.stream().noneMatch(larger -> holds(larger, a)))
                .toList();
    }
}
