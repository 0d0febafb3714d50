package marquee.ui.control;

import javafx.scene.control.ListCell;

/**
 * A cell of a list that is as wide as the list, never wider, and as high as its graphic needs there. The lists it is for have no
 * fixed height of cells.
 *
 * @param <T> what the list holds
 */
public abstract class WrappingCell<T> extends ListCell<T> {

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || !getGraphic().isManaged()) {
            return super.computePrefHeight(width);
        }
        double whole = width < 0 ? getListView().getWidth() : width;
        double room = Math.max(0, whole - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + getGraphic().prefHeight(room) + snappedBottomInset();
    }
}
