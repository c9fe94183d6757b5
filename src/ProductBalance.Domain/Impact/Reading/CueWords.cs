namespace ProductBalance.Domain.Impact.Reading;

/// <summary>The words in front of a number that tell what it stands for.</summary>
internal static class CueWords
{
    public static readonly IReadOnlySet<string> Baselines = WordSet.Of(
        "from was were previously before baseline formerly took originally instead vs versus than"
    );

    public static readonly IReadOnlySet<string> States = WordSet.Of(
        "is are takes take at costs cost averages spend spends pay pays has have need needs uses use now requires wait "
            + "waits lasts needed spent currently current today see seeing handle handles"
    );

    public static readonly IReadOnlySet<string> Targets = WordSet.Of(
        "to → into towards toward target goal aim objective slo be become becomes became reach reaches achieve achieves "
            + "hit hits stay stays keep remain remains after afterwards expect expects targeting"
    );

    /// <summary>Before a state they turn it into what will be.</summary>
    public static readonly IReadOnlySet<string> Modals = WordSet.Of(
        "will would should could can must shall target goal may might aim"
    );

    /// <summary>Verbs of price: behind one of <see cref="Makers"/> the amount is effort.</summary>
    public static readonly IReadOnlySet<string> Prices = WordSet.Of("takes take needs need costs cost took requires");

    public static readonly IReadOnlySet<string> Makers = WordSet.Of(
        "it this that we i team work implementation effort task project migration fix change rollout refactoring refactor "
            + "rewrite upgrade story development"
    );

    /// <summary>Behind two values they set the second against the first.</summary>
    public static readonly IReadOnlySet<string> Opposites = WordSet.Of("instead vs versus of than with from");

    public static readonly IReadOnlySet<string> Pasts = WordSet.Of("previously was were formerly originally before");
}
