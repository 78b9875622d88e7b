package dev.closecodes.processor.check;

import java.util.List;
import java.util.regex.Pattern;

/** What in a text follows other rules than those of its language. */
final class NotProse {

    /** The characters that {@link Prose} masks with: no text has them, except to deceive it. */
    static final Pattern MASKS = Pattern.compile("[\uE000-\uE003]");

    static final Pattern NO_BREAK_SPACE =
            Pattern.compile("&(?:nbsp|thinsp|#160|#8201|#8239|#[xX][aA]0|#[xX]20(?:09|2[fF]));");

    // A letter of a name: not Han and its like, which have no spaces between a name and the words around it.
    private static final String LETTER = "[\\w\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]";

    // No pattern repeats a group: Java's matcher recurses for each round, and texts are up to 64 KB. What may be long
    // begins where no such thing stands before it, so that it is read once and not from each of its characters.
    static final List<Pattern> WORDS = List.of(
            // `code`
            Pattern.compile("(`{1,3})[^`]+\\1"),
            // https://example.org/?a=b, without the stop of the sentence
            Pattern.compile("(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{0,30}://"
                    + "(?:[^\\s\\p{Pi}\\p{Pf}<>\"\u201E\u2026\u3001-\u3011\uFF01-\uFF1F]*"
                    + "[\\p{L}\\p{N}/=&#~%+$@*_-])?"),
            // name@example.org
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-][\\w.-]*\\w"),
            // <a href="x">, &amp;
            Pattern.compile("</?[A-Za-z][^<>]*>|&#?\\w{1,10};"),
            // {"a": {"b": 1}}: from the inside
            Pattern.compile("\\{[^{}]*}"),
            Pattern.compile("\\{[^{}]*}"),
            Pattern.compile("\\{[^{}]*}"),
            // ["a", 1]
            Pattern.compile("\\[ *[\"\\d][^\\[\\]]*]"),
            // "code": 4001, id="x", id:"x"
            Pattern.compile("\"[\\w.-]{1,64}\" ?: ?(?:\"[^\"]*\"|-?[\\d.]+|true|false|null)"),
            Pattern.compile("(?<![\\w-])[\\w-]{1,64}[=:]\"[^\"]*\""),
            // Sec-WebSocket-Protocol: chat; q=1
            Pattern.compile("(?<![\\w-])[A-Z][A-Za-z]*-[A-Z][A-Za-z-]*: [!-~]*[!-~&&[^.,;:!?]](?:; ?\\w+=[\\w-]+)?"),
            // C:\temp, C:
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]:(?=[\\s\\\\/.]|$)(?:\\\\[^\\s\"\\p{Pf}]*)?"),
            // /etc/hosts?x, ./run
            Pattern.compile("(?<![\\w/.<])\\.{0,2}/[\\w.%~-][\\w.%~/?=&:-]*[\\w/]"),
            // codes.yaml, example.org, 1.2.0, v1.2-rc.1, 127.0.0.1:8080
            Pattern.compile("(?<!" + LETTER + "|[.-])" + LETTER + "[\\w\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}.-]*"
                    + "(?<!\\.)\\.(?:[a-z0-9]\\w*|[A-Z0-9]+)(?::\\d+)?(?![\\p{IsLatin}\\d])"),
            // .env
            Pattern.compile("(?<![\\p{L}\\p{N}.])\\.[a-z]\\w+"),
            // 16 : 9, localhost:80
            Pattern.compile("(?<!\\d)\\d+ : \\d+|(?<!\\w)\\w+:\\d+"),
            // a != b, a ?: b, 5! = 120
            Pattern.compile("[!=<>:?]=+|(?<=\\s)\\?[:.?]|(?<![\\w])\\w!(?= =)"),
            // :smile:
            Pattern.compile("(?<![\\w:]):[a-z0-9_+-]{2,30}:(?![\\w:])"),
            // The mark is a part of the name.
            Pattern.compile("(?:Yahoo|Kahoot|Joomla|Jeopardy)!"),
            // The dot of a domain in Chinese.
            Pattern.compile(
                    "(?<=[\\p{L}\\p{N}])\\.(?=(?:[\\p{L}\\p{N}]{1,20}\\.)?(?:\u6D4B\u8BD5|\u6E2C\u8A66|\u4E2D\u56FD|\u4E2D\u570B|\u53F0\u6E7E"
                            + "|\u53F0\u7063|\u9999\u6E2F|\u516C\u53F8|\u7F51\u7EDC|\u7DB2\u7D61|\u7F51\u5740|\u7F51\u5E97"
                            + "|\u5728\u7EBF|\u4E2D\u6587|\u5546\u57CE|\u516C\u76CA|\u653F\u52A1|\u624B\u673A|\u65B0\u52A0))"));

    /** 13,3, 1.2.0, 12:30. */
    static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d[\\d.,:]*[.,:]\\d+(?![\\w-]|\\.\\w)");

    /** :-) and its like, and (^_^). */
    static final Pattern EMOTICON =
            Pattern.compile("(?<=^|[\\s\\p{IsHan}\uFF0C\u3002\uFF01\uFF1F.!?])(?:[:;=][-o^']?[()\\[\\]DPpO|/\\\\*3]+|<3"
                    + "|\\(?\\^[_.o-]?\\^\\)?|[xX]D)(?=$|[\\s\\p{P}])");

    private NotProse() {}
}
