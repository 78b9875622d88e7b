package com.example.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ajax.JSON;

/** Serves what the page says, in the language that its reader prefers: its own words, and the texts of all closes. */
final class TextsHandler extends Handler.Abstract {

    private static final String SOURCE_LANGUAGE = "en";

    /** The words of the page, by language. */
    private final Map<?, ?> words;

    TextsHandler() throws IOException {
        try (InputStream stream = TextsHandler.class.getResourceAsStream("/page/words.json")) {
            words = (Map<?, ?>) new JSON()
                    .parse(new JSON.ReaderSource(
                            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)));
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!Request.getPathInContext(request).equals("/texts")) {
            return false;
        }
        String asked = Request.extractQueryParameters(request).getValue("language");
        String language = nearest(asked == null ? request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE) : asked);
        Map<String, Object> texts = Map.of(
                "language", language,
                "words", words.get(language),
                "closes", CloseTexts.in(Locale.forLanguageTag(language)));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language);
        response.getHeaders().put(HttpHeader.VARY, "Accept-Language");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        Content.Sink.write(response, true, new JSON().toJSON(texts), callback);
        return true;
    }

    /** The language for a list of preferences, as RFC 4647 section 3.4 looks it up. */
    private String nearest(String preferences) {
        try {
            String tag = Locale.lookupTag(
                    LanguageRange.parse(Objects.requireNonNullElse(preferences, "")),
                    words.keySet().stream().map(Object::toString).toList());
            return Objects.requireNonNullElse(tag, SOURCE_LANGUAGE);
        } catch (IllegalArgumentException malformed) {
            return SOURCE_LANGUAGE;
        }
    }
}
