package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files are served out of the application's jar as they are. */
class ServedTest {

    private static final List<GeneratedModule> MODULES = List.of(SampleModules.STANDARD, SampleModules.CHAT);

    private static void assertServed(URI address) throws Exception {
        assertServed(address, SampleModules.STANDARD, "close-codes.js", "text/javascript");
        assertServed(address, SampleModules.STANDARD, "close-codes-texts/zh.js", "text/javascript");
        assertServed(address, SampleModules.STANDARD, "close-codes.json", "application/json");
        assertServed(address, SampleModules.CHAT, "voice-close-codes.js", "text/javascript");
        assertServed(address, SampleModules.CHAT, "voice-close-codes-texts/pt-BR.js", "text/javascript");
    }

    private static void assertServed(URI address, GeneratedModule module, String file, String type) throws Exception {
        URI uri = address.resolve("close-codes/" + module.packageName() + "/" + file);
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertEquals(200, response.statusCode(), uri.toString());
        assertEquals(module.text(file), response.body());
        String served = response.headers().firstValue("Content-Type").orElse("");
        assertTrue(served.replace("application/javascript", "text/javascript").startsWith(type), served);
        assertTrue(response.headers().firstValue("Last-Modified").isPresent(), "a cache can ask whether it changed");
    }

    @Test
    void byAServletContainer() throws Exception {
        try (ServletContainer server = ServletContainer.start(Path.of("target/served"), MODULES)) {
            assertServed(server.address());
        }
    }

    /** What Spring Boot sets up unasked: {@code /**} is looked for below META-INF/resources of the class path. */
    @Test
    void bySpringMvc() throws Exception {
        Path folder = Path.of("target/served-by-spring").toAbsolutePath();
        GeneratedModule.deleteAll(folder);
        URL[] jars = new URL[MODULES.size()];
        for (int i = 0; i < jars.length; i++) {
            jars[i] = MODULES.get(i)
                    .jar(folder.resolve("lib").resolve(i + ".jar"))
                    .toUri()
                    .toURL();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(jars, before)) {
            thread.setContextClassLoader(loader);
            Tomcat tomcat = springOnTomcat(Files.createDirectories(folder.resolve("base")), loader);
            try {
                assertServed(
                        URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/"));
            } finally {
                tomcat.stop();
                tomcat.destroy();
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Tomcat springOnTomcat(Path folder, ClassLoader loader) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setSilent(true);
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.setHostname("localhost");
        Context context = tomcat.addContext("", folder.toString());
        context.setParentClassLoader(loader);
        AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
        spring.setClassLoader(loader);
        spring.register(StaticResources.class);
        Tomcat.addServlet(context, "spring", new DispatcherServlet(spring)).addMapping("/");
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.start();
        return tomcat;
    }

    @EnableWebMvc
    static class StaticResources implements WebMvcConfigurer {
        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/**").addResourceLocations("classpath:/META-INF/resources/");
        }
    }
}
