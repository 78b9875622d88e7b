package com.example.stacks.client;

import com.example.stacks.peer.Child;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.Script;
import com.example.stacks.peer.StackClient;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A client in another language, which is asked and answers in lines. */
public final class ScriptClient implements StackClient {

    private final String name;
    private final Child child;

    public ScriptClient(Script script) {
        name = script.name();
        child = script.start();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Ending> receive(List<URI> uris) throws IOException {
        List<Ending> endings = new ArrayList<>();
        for (URI uri : uris) {
            child.say("receive", uri);
            endings.add(Ending.ofLine(child.hear()));
        }
        return endings;
    }

    @Override
    public List<String> send(List<Closing> closings) throws IOException {
        List<String> refusals = new ArrayList<>();
        for (Closing closing : closings) {
            child.say("send", closing.uri(), closing.code(), closing.reason());
            refusals.add(child.hear());
        }
        return refusals;
    }

    @Override
    public void close() {
        child.close();
    }
}
