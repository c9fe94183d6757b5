namespace ProductBalance.Web.Api.Description;

/// <summary>The headings of the reference page, in its order.</summary>
public static class ApiTags
{
    public const string Impact = "Impact sentences";
    public const string Scoring = "Scores";
    public const string Products = "Products";
    public const string Items = "Items";
    public const string Comments = "Comments";
    public const string Waits = "Waits";
    public const string Threats = "Threats";
    public const string Measurements = "Measurements";
    public const string Outcomes = "Outcomes";
    public const string Ranking = "Ranking";
    public const string Planning = "Sprint planning";
    public const string Returns = "Returns";
    public const string Roadmap = "Roadmap";
    public const string Imports = "Imports";
    public const string Activity = "Activity";
    public const string Webhooks = "Webhooks";

    public static IReadOnlyList<(string Name, string Description)> All { get; } =
    [
        (Impact, "What a sentence states of a change that can be measured. Stores nothing."),
        (Scoring, "Scores and rankings of inputs that you send: a what-if for spreadsheets. Stores nothing."),
        (Products, "The products that the token may see, with their settings and teams."),
        (Items, "Product initiatives and tech requests: submit, read, edit, move, drop."),
        (Comments, "What people say about an item."),
        (Waits, "What an item waits for, and until when."),
        (Threats, "What stops working, or becomes unlawful, unless an item is done: the lights-on lane."),
        (Measurements, "What was measured after a release, so that a build can post its own build time."),
        (Outcomes, "Promises against measurements, what is due to be measured, and the calibration of estimates."),
        (Ranking, "The order of all items, each with its score explained, and the drafts that lack something."),
        (Planning, "Which items go into a sprint under its capacity and mix, and what each rule costs."),
        (Returns, "What the teams cost, what was claimed and proved, and what to invest in next."),
        (Roadmap, "The roadmap as it stands in the editor."),
        (Imports, "Files that become items, looked at first, and undone where need be."),
        (Activity, "Who changed what, when and why."),
        (Webhooks, "Addresses that are told of changes, signed, with a log of deliveries."),
    ];
}
