package com.example.stacks.server;

import com.example.stacks.peer.StackServer;
import jakarta.servlet.http.HttpServlet;
import java.io.File;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** Tomcat, with an endpoint of Jakarta WebSocket or with Spring in it. */
public final class TomcatServer implements StackServer {

    private final String name;
    private final Tomcat tomcat = new Tomcat();

    private TomcatServer(String name, Set<Class<?>> endpoints, Consumer<Context> more, File folder)
            throws LifecycleException {
        this.name = name;
        tomcat.setSilent(true);
        tomcat.setBaseDir(folder.getPath());
        tomcat.setPort(0);
        tomcat.setHostname("localhost");
        Context context = tomcat.addContext("", folder.getPath());
        context.addServletContainerInitializer(new WsSci(), endpoints);
        more.accept(context);
        tomcat.getConnector();
        tomcat.start();
    }

    public static TomcatServer withJakarta(File folder) throws LifecycleException {
        return new TomcatServer(
                "Tomcat",
                Set.of(JakartaEndpoint.class),
                context -> context.addServletContainerInitializer(
                        (classes, servlets) ->
                                servlets.addServlet("none", new NoServlet()).addMapping("/"),
                        Set.of()),
                folder);
    }

    /** A context without a servlet never gets as far as the filter that upgrades. */
    private static final class NoServlet extends HttpServlet {
        private static final long serialVersionUID = 1;
    }

    public static TomcatServer withSpring(File folder) throws LifecycleException {
        return new TomcatServer("Spring on Tomcat", Set.of(), SpringConfiguration::addTo, folder);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
