package marquee.ui.download;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this computer that says, byte by byte, what a test wants it to say. */
final class RawServer implements AutoCloseable {

    /** What it does once it has been asked for a path. */
    @FunctionalInterface
    interface Answer {

        /** Answers; the connection is closed when this returns. */
        void write(OutputStream out, Socket socket) throws Exception;
    }

    private final ServerSocket server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    RawServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/data/");
    }

    /** The whole heads of the requests that came, in order. */
    List<String> requests() {
        return requests;
    }

    void on(String file, Answer answer) {
        answers.put("/data/" + file, answer);
    }

    /** Answers with a head and a body as they are. */
    void on(String file, String head, byte[] body) {
        on(file, (out, socket) -> {
            out.write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    /** Answers as a good server does. */
    void serve(String file, byte[] body) {
        on(file, "HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Length: " + body.length, body);
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                open.add(socket);
                thread(() -> answer(socket));
            }
        } catch (IOException closed) {
            return; // the test is over
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            if (head.length() > 0) {
                requests.add(head.toString());
                String path = head.toString().split(" ")[1];
                answers.getOrDefault(path, (out, s) -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone".getBytes(StandardCharsets.ISO_8859_1)))
                        .write(socket.getOutputStream(), socket);
                socket.getOutputStream().flush();
            }
        } catch (Exception gone) {
            return; // the client hung up
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
