package com.example.stacks;

/** Ends of a connection other than a Close frame with a code; those from {@link #IDLE} on are with nginx between. */
enum Situation {
    CLOSE_FRAME_WITHOUT_CODE("the server's Close frame has no code"),
    NO_CLOSE_FRAME("the server ends the connection without a Close frame, as when its process dies"),
    IDLE("nginx: idle for `proxy_read_timeout`"),
    RELOAD("nginx: reloaded, and `worker_shutdown_timeout` is over"),
    STOP("nginx: stopped, or restarted"),
    SERVER_DIES("nginx: its upstream server ends the connection without a Close frame"),
    NO_SERVER("nginx: no server is there, so nginx answers the handshake with 502"),
    NO_NGINX("nothing listens at the address");

    private final String words;

    Situation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
