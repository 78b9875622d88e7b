package com.example.stacks.server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's nginx as a reverse proxy: {@code /<port>/…} goes to that port of the loopback. */
public final class Nginx implements AutoCloseable {

    private static final String PROGRAM = "/usr/sbin/nginx";

    /** How long it leaves a silent connection alone in the folder {@code idle}; elsewhere a minute, its default. */
    private static final String IDLE = "300ms";

    private static final String CONFIGURATION = """
            pid nginx.pid;
            error_log error.log;
            worker_processes 1;
            # After a reload: without it the old process stays until its last connection has ended.
            worker_shutdown_timeout 300ms;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              server {
                listen 127.0.0.1:%d;
                proxy_http_version 1.1;
                proxy_set_header Upgrade $http_upgrade;
                proxy_set_header Connection upgrade;
                proxy_set_header Host $host;
                location ~ ^/idle/([0-9]+)(/.*)$ {
                  proxy_read_timeout %s;
                  proxy_pass http://127.0.0.1:$1$2;
                }
                location ~ ^/([0-9]+)(/.*)$ {
                  proxy_pass http://127.0.0.1:$1$2;
                }
              }
            }
            """;

    private final Path folder;
    private final int port;
    private Process process;

    /** Starts it, with its files in a folder that is new. */
    public Nginx(File folder) throws IOException {
        this.folder = folder.toPath();
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(this.folder);
        Files.writeString(this.folder.resolve("nginx.conf"), CONFIGURATION.formatted(port, IDLE));
        process = run("-g", "daemon off;");
        awaitPort();
    }

    public static boolean isInstalled() {
        return new File(PROGRAM).canExecute();
    }

    public int port() {
        return port;
    }

    private Process run(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(PROGRAM, "-p", folder.toString(), "-c", "nginx.conf"));
        // Before it has read the configuration it would write to a file of the system's.
        command.addAll(List.of("-e", "error.log"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void awaitPort() throws IOException {
        for (int attempt = 0; process.isAlive() && attempt < 1000; attempt++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                try {
                    TimeUnit.MILLISECONDS.sleep(20);
                } catch (InterruptedException exception) {
                    throw new IllegalStateException(exception);
                }
            }
        }
        throw new IOException("nginx has not started: " + Files.readString(folder.resolve("error.log")));
    }

    /** Has it start over with the same configuration while it runs. */
    public void reload() throws IOException {
        run("-s", "reload").onExit().join();
    }

    /** Stops it as a service is stopped. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
