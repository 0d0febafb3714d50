package marquee.testing.offender.study;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.util.logging.Logger;
import javafx.stage.Window;

/** A use case that needs a window, a thread, a file format and a logger of its own. */
public class AskTheWindow {

    Window window;
    ObjectMapper mapper;
    Logger logger;
    Color color;
    Thread thread = new Thread();
}
