package marquee.testing.offender.ui.feature.first;

import javafx.scene.Node;

/** A view-model that holds a node. */
class FirstViewModel {

    Node node;
}
