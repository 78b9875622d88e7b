package com.example.chat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** Puts the parts together: the page at {@code /}, its half of the close codes below {@code /close-codes}, the WebSocket. */
public final class ChatServer {

    private ChatServer() {}

    /**
     * Starts the chat on this machine alone.
     *
     * @param arguments the port, 8080 unless given, and how long nobody may say anything, {@code PT10M} unless given
     */
    public static void main(String[] arguments) throws Exception {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8080;
        Duration silence = Duration.parse(arguments.length > 1 ? arguments[1] : "PT10M");
        ChatRoom room = new ChatRoom();

        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        ResourceHandler page = new ResourceHandler();
        page.setCacheControl("no-cache"); // a browser asks whether a file has changed
        ResourceFactory resources = ResourceFactory.of(server);
        page.setBaseResource(ResourceFactory.combine(
                resources.newClassLoaderResource("page/"), resources.newClassLoaderResource("META-INF/resources/")));
        WebSocketUpgradeHandler chat = WebSocketUpgradeHandler.from(server, container -> {
            container.setIdleTimeout(silence);
            container.addMapping("/chat", (request, response, callback) -> {
                String name = Request.extractQueryParameters(request).getValue("name");
                return new Member(room, name == null ? "" : name.strip());
            });
        });
        chat.setHandler(page);
        server.setHandler(chat);
        server.start();

        // Before the server ends, everybody is told why, and that it comes back.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> room.closeAll(CloseCode.SERVER_RESTART)));
        System.out.println("http://localhost:" + server.getURI().getPort() + "/");
        server.join();
    }
}
