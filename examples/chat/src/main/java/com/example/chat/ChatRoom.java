package com.example.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.ajax.JSON;

/** Who is there. */
final class ChatRoom {

    private final Map<String, Member> members = new LinkedHashMap<>();

    /** Lets a member in. Who has the same name already, perhaps in another window, makes room. */
    synchronized void join(Member member) {
        Member former = members.put(member.name(), member);
        if (former == null) {
            tell(Map.of("type", "joined", "name", member.name()));
        } else {
            former.close(CloseCode.JOINED_ELSEWHERE);
        }
    }

    synchronized void leave(Member member) {
        if (members.remove(member.name(), member)) {
            tell(Map.of("type", "left", "name", member.name()));
        }
    }

    synchronized void say(Member member, String text) {
        tell(Map.of("type", "message", "name", member.name(), "text", text));
    }

    synchronized void kick(String name) {
        Member member = members.get(name);
        if (member != null) {
            member.close(CloseCode.KICKED);
        }
    }

    /** Sends everybody away, and waits a second at most until they have been told. */
    void closeAll(CloseCode code) {
        List<CompletableFuture<Void>> closing = new ArrayList<>();
        synchronized (this) {
            members.values().forEach(member -> closing.add(member.close(code)));
        }
        CompletableFuture.allOf(closing.toArray(CompletableFuture[]::new))
                .orTimeout(1, TimeUnit.SECONDS)
                .exceptionally(failure -> null)
                .join();
    }

    private void tell(Map<String, String> event) {
        String json = new JSON().toJSON(event);
        members.values().forEach(member -> member.send(json));
    }
}
