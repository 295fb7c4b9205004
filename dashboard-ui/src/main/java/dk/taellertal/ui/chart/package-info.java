/**
 * Key figures as pictures: what a chart shows. The kinds of chart are one sealed family and so stand in one room.
 *
 * <p>To draw one, make the record and hand it on:
 *
 * <pre>{@code
 * Chart chart = new ColumnChart(about, columns, Optional.empty(), Direction.DOWN);
 * String svg = ChartDrawing.svg(chart, Canvas.screen(640), Theme.DARK);         // ui.chart.draw
 * byte[] png = ChartDrawing.png(chart, Canvas.document(160, 300), Theme.LIGHT); // 16 cm at 300 dpi
 * String told = AltText.of(chart);                                              // ui.chart.words
 * Table twin = ChartTables.of(chart);
 * }</pre>
 *
 * <p>Charts of one unit on one page get one scale by {@code canvas.sharing(extent)} with {@link
 * dk.taellertal.ui.chart.Extent#of} of all of them. The rooms below: {@code words} what is said, {@code measure} what is
 * worked out before any pixel, {@code ink} colours, letters and files, {@code line} and its neighbours one kind of
 * picture each, {@code row} the marks inside a table's row, {@code draw} the way in.
 */
package dk.taellertal.ui.chart;
