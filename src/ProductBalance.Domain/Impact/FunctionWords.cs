namespace ProductBalance.Domain.Impact;

/// <summary>The small words that hold a sentence together.</summary>
internal static class FunctionWords
{
    public static readonly IReadOnlySet<string> Prepositions = WordSet.Of(
        "of in on at for to from by with without per during after before through into onto off across under over "
            + "below above within between than as about around since until via against towards toward because"
    );

    public static readonly IReadOnlySet<string> BeforeAmounts = WordSet.Of(
        "from to by than under within in of over about around least most nearly almost half roughly only "
            + "save saves saving saved take takes took need needs needed cost costs is was are were"
    );

    /// <summary>Words that only blur or stress the number behind them.</summary>
    public static readonly IReadOnlySet<string> Hedges = WordSet.Of(
        "about around roughly approximately approx circa ca nearly almost only just merely mere some a an the its "
            + "barely close closer easily average typically usually well even another additional further full "
            + "estimated est expected consistently overall us you me our their ~ :"
    );

    public static readonly IReadOnlySet<string> Determiners = WordSet.Of(
        "the a an our your their his her its my this that these those all each every any some both such only "
            + "overall entire whole current currently also then thus now already still just even really actually "
            + "typically usually generally often already significantly further please and or but so more most"
    );

    /// <summary>Stand for something named elsewhere, or for nobody knows what.</summary>
    public static readonly IReadOnlySet<string> Pronouns = WordSet.Of(
        "not it this that these those they them he she we i you us there here which who what one ones everyone anyone "
            + "everybody team change changes improvement improvements optimization optimizations optimisation "
            + "optimisations work fix patch pr poc solution approach feature goal target result results baseline "
            + "today currently now before after previously numbers"
    );

    /// <summary>Verbs and conjunctions at which a noun phrase ends when read from its right end.</summary>
    public static readonly IReadOnlySet<string> Boundaries = WordSet.Of(
        "that which who whom because so but while when where if then unless although whether whereas thereby "
            + "will would can could should shall may might must to we i you they he she it let lets let's us "
            + "is are was were be been being am has have had having do does did done got gets get getting "
            + "take takes took taking taken need needs needed uses used using spend spends spent pay pays paid "
            + "make makes made making become becomes became bring brings brought bringing "
            + "help helps helped helping allow allows expect expects expected aim aims want wants plan plans "
            + "manage manages managed see saw sees seen show shows showed showing shown lead leads led results "
            + "resulted resulting gives give gave giving try tries trying keep keeps kept stay stays remain remains "
            + "reach reaches achieve achieves hit with by from suggests means it's we're "
            + "we've we'd that's suggest measured like seeing moving moved moves go goes went going comes came"
    );

    public static readonly IReadOnlySet<string> Auxiliaries = WordSet.Of(
        "will would can could should shall may might must to is are was were be been being has have had do does did "
            + "it we they i you us currently now then also often usually typically consistently gets get got helps help "
            + "used expected at present today about roughly around nearly almost more than by from up and that which "
            + "significantly only just on average - , should further already being is takes take took uses use "
            + "needs need needed would going goes go went becomes become became runs run spends pay pays"
    );

    public static readonly IReadOnlySet<string> Negations = WordSet.Of(
        "not no never without cannot nothing neither nor won't can't don't doesn't didn't isn't aren't wasn't "
            + "wouldn't couldn't shouldn't hardly fails failed unable unlikely wont cant doesnt dont"
    );
}
