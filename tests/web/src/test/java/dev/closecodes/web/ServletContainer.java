package dev.closecodes.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat with a web application as anyone deploys it: jars in WEB-INF/lib, and nothing that knows of close codes. */
final class ServletContainer implements AutoCloseable {

    private final Path folder;
    private final Tomcat tomcat = new Tomcat();

    private ServletContainer(Path folder) {
        this.folder = folder;
    }

    /**
     * Starts it on a free port of the loopback.
     *
     * @param folder where it may write
     * @param modules whose jars the application has
     */
    static ServletContainer start(Path folder, List<GeneratedModule> modules) throws IOException, LifecycleException {
        GeneratedModule.deleteAll(folder);
        ServletContainer container = new ServletContainer(folder.toAbsolutePath());
        Path war = Files.createDirectories(container.war());
        for (GeneratedModule module : modules) {
            module.jar(war.resolve("WEB-INF/lib").resolve(module.packageName() + ".jar"));
        }
        container.start(war);
        return container;
    }

    private Path war() {
        return folder.resolve("war");
    }

    private void start(Path war) throws LifecycleException {
        tomcat.setSilent(true);
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.setHostname("localhost");
        // What the container's own web.xml has, without its JSP.
        tomcat.setAddDefaultWebXmlToWebapp(false);
        Context context = tomcat.addWebapp("", war.toString());
        Tomcat.addServlet(context, "default", new DefaultServlet()).addMapping("/");
        Tomcat.addDefaultMimeTypeMappings(context);
        addPolicy(context);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.start();
    }

    /** The strictest policy under which a page still has scripts, all of them its own. */
    private static void addPolicy(Context context) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("policy");
        definition.setFilter(new PolicyFilter());
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName("policy");
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    private static final class PolicyFilter implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            ((HttpServletResponse) response)
                    .setHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:;"
                                    + " require-trusted-types-for 'script'");
            chain.doFilter(request, response);
        }
    }

    /** Adds a file of the page's. */
    void add(String name, String content) throws IOException {
        Files.writeString(war().resolve(name), content);
    }

    URI address() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/");
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
