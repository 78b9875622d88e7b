package dev.closecodes.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** docs/spring-boot.md: the application that it shows, started. */
class SpringBootPageTest {

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Locale machine;
    private static URLClassLoader classes;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() throws Exception {
        Document page = Document.read("docs/spring-boot.md");
        classes = new SampleProject(folder)
                .java(page.blocks("java"))
                .resource("com/acme/chat/codes.yaml", page.block("yaml"))
                .resource("application.properties", page.block("properties"))
                .resource("static/index.html", page.block("html"))
                .compile()
                .load();
        machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("es"));
        Thread.currentThread().setContextClassLoader(classes);
        application = SpringApplication.run(
                classes.loadClass("com.acme.chat.ChatApplication"),
                "--server.port=0",
                "--server.address=localhost",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() throws IOException {
        application.close();
        classes.close();
        Thread.currentThread().setContextClassLoader(SpringBootPageTest.class.getClassLoader());
        Locale.setDefault(machine);
    }

    @Test
    void itsHandlerClosesWithTheCode() throws Exception {
        CompletableFuture<String> closed = new CompletableFuture<>();
        WebSocket socket = CLIENT.newWebSocketBuilder()
                .buildAsync(address("ws", "/chat"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
                        closed.complete(code + " " + reason);
                        return null;
                    }
                })
                .get(20, TimeUnit.SECONDS);
        socket.sendText("expire", true).get(20, TimeUnit.SECONDS);
        assertEquals("4001 token expired", closed.get(20, TimeUnit.SECONDS));
    }

    @Test
    void thePageAndTheModuleThatItImportsAreServed() throws Exception {
        String page = get("/", "en");
        String module = page.split("from '", 2)[1].split("'", 2)[0];
        assertTrue(get(module, "en").contains("export "), module);
    }

    @Test
    void messagesAreInTheReadersLanguageElseInTheSourceLanguage() throws Exception {
        assertEquals("Sesión caducada", get("/messages/4001", "es-MX"));
        assertEquals("Session expired", get("/messages/4001", "ja"), "not the machine's language");
        assertEquals("Session expired", get("/meanings/4001", "ja"));
        assertEquals("Código de cierre para uso privado", get("/meanings/4711", "es"));
    }

    private static String get(String path, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("http", path))
                .header("Accept-Language", language)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    private static URI address(String scheme, String path) {
        String port = application.getEnvironment().getProperty("local.server.port");
        return URI.create(scheme + "://localhost:" + port + path);
    }
}
