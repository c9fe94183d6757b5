namespace ProductBalance.Data.Exchange.Mapping;

/// <summary>
/// The headers by which a format is known, and those that mean something else in it than elsewhere. Written in the form
/// of <see cref="WordForm"/>; "a|b" is met by either.
/// </summary>
internal sealed record FormatSignature(ImportFormat Format, string[] Headers)
{
    public IReadOnlyDictionary<string, ImportField> Fields { get; init; } = new Dictionary<string, ImportField>();

    /// <summary>In the order in which they are tried: the more headers a format needs, the earlier.</summary>
    public static IReadOnlyList<FormatSignature> All { get; } =
    [
        new(ImportFormat.ProductBalance, ["whole item"])
        {
            Fields = Fielded(
                ("number", ImportField.Ignore),
                ("name", ImportField.Title),
                ("whole item", ImportField.WholeItem),
                ("whole team", ImportField.WholeTeam)
            ),
        },
        new(ImportFormat.ProductBalance, ["key", "external key", "created at", "status since", "score unit"])
        {
            Fields = Fielded(("key", ImportField.OwnKey), ("external key", ImportField.ExternalKey)),
        },
        new(ImportFormat.Linear, ["id", "team", "title", "estimate", "cycle number|cycle name"])
        {
            Fields = Fielded(("estimate", ImportField.StoryPoints), ("completed", ImportField.Closed)),
        },
        new(ImportFormat.Jira, ["summary", "issue key|key|issue id", "issue type", "status"]),
        new(ImportFormat.AzureDevOps, ["work item type", "title|title 1", "state|id"])
        {
            Fields = Fielded(
                ("remaining work", ImportField.Ignore),
                ("original estimate", ImportField.Effort),
                ("effort", ImportField.StoryPoints)
            ),
        },
        new(
            ImportFormat.GitLab,
            ["issue id|issue iid", "title", "state", "author", "confidential|weight|time estimate"]
        )
        {
            Fields = Fielded(("weight", ImportField.StoryPoints), ("issue iid", ImportField.ExternalKey)),
        },
        new(ImportFormat.Asana, ["task id", "name", "section column|projects"])
        {
            Fields = Fielded(("section column", ImportField.Status)),
        },
        new(
            ImportFormat.YouTrack,
            ["issue id|id", "summary", "state", "type", "subsystem|estimation|spent time|fix versions"]
        ),
        new(ImportFormat.Trello, ["card id|card url", "card name", "list|list name"])
        {
            Fields = Fielded(
                ("card id", ImportField.ExternalKey),
                ("card name", ImportField.Title),
                ("card description", ImportField.Description),
                ("list name", ImportField.Status),
                ("due", ImportField.Due),
                ("card url", ImportField.Link)
            ),
        },
        new(ImportFormat.GitHubIssues, ["url", "title", "author", "status", "closed at"])
        {
            Fields = Fielded(("url", ImportField.ExternalKey)),
        },
        new(ImportFormat.GitHubProjects, ["title", "url", "assignees", "status"])
        {
            // The address is the only column that names an issue for ever.
            Fields = Fielded(("url", ImportField.ExternalKey)),
        },
        new(
            ImportFormat.WsjfSheet,
            ["business value|user business value|value", "time criticality|urgency", "job size|size|effort|duration"]
        )
        {
            Fields = Fielded(
                ("value", ImportField.BusinessValue),
                ("urgency", ImportField.TimeCriticality),
                ("risk", ImportField.RiskReduction),
                ("size", ImportField.JobSize)
            ),
        },
        new(
            ImportFormat.RiceSheet,
            ["reach|reichweite|bereik|portee|alcance", "impact|wirkung|auswirkung|impacto", ConfidenceWords]
        ),
        new(ImportFormat.IceSheet, ["impact|wirkung|auswirkung|impacto", ConfidenceWords, EaseWords]),
    ];

    private const string ConfidenceWords = "confidence|vertrauen|zuversicht|vertrouwen|confiance|confianza";
    private const string EaseWords = "ease|einfachheit|leichtigkeit|gemak|facilite|facilidad";

    private static readonly HashSet<string> Known =
    [
        .. All.SelectMany(format => format.Headers.SelectMany(header => header.Split('|')).Concat(format.Fields.Keys)),
    ];

    /// <summary>The first format whose headers are all there; null for any other sheet.</summary>
    public static FormatSignature? Recognise(IReadOnlyCollection<HeaderName> headers)
    {
        var known = headers.SelectMany(header => header.Names).ToHashSet();
        return All.FirstOrDefault(format => format.Headers.All(header => header.Split('|').Any(known.Contains)));
    }

    /// <summary>Whether a name is one that a format is known by or reads in its own way.</summary>
    public static bool Knows(string name) => Known.Contains(name);

    private static Dictionary<string, ImportField> Fielded(params (string Header, ImportField Field)[] fields) =>
        fields.ToDictionary(field => field.Header, field => field.Field);
}
