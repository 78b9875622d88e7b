package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import java.util.List;

/** Every rule of the registry. */
public final class Checks {

    /** In no order that matters: problems are sorted by their position. */
    static final List<Check> ALL = List.of(
            new LanguageTagCheck(),
            new UnlistedLanguageCheck(),
            new MissingTextCheck(),
            new UnfinishedDraftCheck(),
            new HalfTranslationCheck(),
            new FallbackCheck(),
            new LanguageWithoutBaseCheck(),
            new NameFormCheck(),
            new DuplicateCodeCheck(),
            new DuplicateNameCheck(),
            new InheritedClashCheck(),
            new NotInheritedCheck(),
            new RedefinitionCheck(),
            new NotOpenCheck(),
            new ProtocolSendersCheck(),
            new AttributeNameCheck(),
            new AttributeValueCheck(),
            new UnknownAttributeCheck(),
            new AttributeClashCheck(),
            new NoCodesCheck(),
            new RangeBoundsCheck(),
            new RangeCrossingCheck(),
            new CodeWithoutRangeCheck(),
            new RetiredCodeCheck(),
            new RetiredNameCheck(),
            new ReplacedByCheck(),
            new RepeatedItemCheck(),
            new TitleTooLongCheck(),
            new TextTooLongCheck(),
            new TooManyEntriesCheck(),
            new UnregisteredCodeCheck(),
            new SharedTitleCheck(),
            new SameAsSourceCheck(),
            new DeprecatedWithoutSuccessorCheck(),
            new FrenchSpacingCheck(),
            new SpanishMarksCheck(),
            new GermanQuotesCheck(),
            new HanPunctuationCheck(),
            new StraySpaceCheck(),
            new EndStopCheck());

    private Checks() {}

    /**
     * Applies every rule to one file.
     *
     * @param lineage the file, and what it extends
     * @return what is wrong with it, without the warnings that it silences
     */
    public static List<Problem> run(Lineage lineage) {
        Problems problems = new Problems();
        if (TooManyEntriesCheck.hasTooManyTitles(lineage)) {
            // A problem for each missing text would take all memory.
            new TooManyEntriesCheck().check(lineage, problems);
            return problems.all();
        }
        ALL.forEach(check -> check.check(lineage, problems));
        return Suppressions.apply(lineage.file(), problems.all());
    }
}
