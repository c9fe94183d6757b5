using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Web.Features.Activity;

/// <summary>What people do in a product, in words. A new kind of change is put here.</summary>
public static class ActivityGroups
{
    public static IReadOnlyList<ActivityGroup> All { get; } =
    [
        new(
            "items",
            "Items",
            new()
            {
                [ChangeKinds.ItemCreated] = "written down",
                [ChangeKinds.ItemEdited] = "edited",
                [ChangeKinds.ItemMoved] = "moved on",
                [ChangeKinds.ItemUndone] = "taken back",
                [ChangeKinds.LinkAdded] = "linked",
                [ChangeKinds.LinkRemoved] = "unlinked",
            }
        ),
        new(
            "estimates",
            "Estimates",
            new()
            {
                [ChangeKinds.EstimateConfirmed] = "estimate confirmed",
                [ChangeKinds.EstimatesAged] = "estimates became stale",
                [ChangeKinds.RoundStarted] = "round started",
                [ChangeKinds.RoundAnswered] = "round answered",
                [ChangeKinds.RoundRevealed] = "round revealed",
                [ChangeKinds.RoundAskedAgain] = "round asked again",
                [ChangeKinds.RoundSettled] = "round settled",
                [ChangeKinds.RoundClosed] = "round closed",
            }
        ),
        new(
            "overrides",
            "Overrides",
            new()
            {
                [ChangeKinds.OverrideMade] = "moved against the score",
                [ChangeKinds.OverrideRenewed] = "override renewed",
                [ChangeKinds.OverrideEnded] = "override ended",
                [ChangeKinds.OverrideExpiring] = "override about to expire",
                [ChangeKinds.OverrideExpired] = "override expired",
            }
        ),
        new(
            "lightsOn",
            "Lights on",
            new()
            {
                [ChangeKinds.ThreatReported] = "threat reported",
                [ChangeKinds.ThreatJudged] = "threat judged",
                [ChangeKinds.ThreatResolved] = "threat resolved",
                [ChangeKinds.ThreatRevised] = "threat revised",
                [ChangeKinds.ThreatDaySettled] = "day of a threat settled",
                [ChangeKinds.ThreatTakenBack] = "judgement taken back",
                [ChangeKinds.ThreatClosingIn] = "threat closing in",
                [ChangeKinds.LaneOverloaded] = "lights on overloaded",
                [ChangeKinds.LaneRelieved] = "lights on relieved",
            }
        ),
        new(
            "waits",
            "Waiting",
            new()
            {
                [ChangeKinds.WaitStarted] = "put on wait",
                [ChangeKinds.WaitChanged] = "wait changed",
                [ChangeKinds.WaitOverdue] = "wait overdue",
                [ChangeKinds.FocusPulled] = "pulled into the sprint",
            }
        ),
        new(
            "comments",
            "Comments",
            new()
            {
                [ChangeKinds.CommentAdded] = "commented",
                [ChangeKinds.CommentEdited] = "comment edited",
                [ChangeKinds.CommentRemoved] = "comment removed",
            }
        ),
        new(
            "outcomes",
            "Outcomes",
            new()
            {
                [ChangeKinds.MeasurementDue] = "measurement due",
                [ChangeKinds.MeasurementAdded] = "measured",
                [ChangeKinds.MeasurementStruck] = "measurement struck out",
                [ChangeKinds.MeasurementWaived] = "not to be measured",
                [ChangeKinds.PastEstimatesImported] = "past estimates brought in",
                [ChangeKinds.PastEstimatesRemoved] = "past estimates taken out",
            }
        ),
        new(
            "sprints",
            "Sprints",
            new()
            {
                [ChangeKinds.SprintPlanned] = "sprint planned",
                [ChangeKinds.SprintDescribed] = "sprint described",
                [ChangeKinds.SprintStarted] = "sprint started",
                [ChangeKinds.SprintClosed] = "sprint closed",
                [ChangeKinds.SprintItemAdded] = "put into a sprint",
                [ChangeKinds.SprintItemRemoved] = "taken out of a sprint",
                [ChangeKinds.SprintItemMarked] = "marked in a sprint",
                [ChangeKinds.SprintContentSet] = "content of a sprint set",
                [ChangeKinds.RemainingNoted] = "effort left noted",
                [ChangeKinds.ReviewPrepared] = "review prepared",
                [ChangeKinds.ReviewHeld] = "review held",
                [ChangeKinds.MixChanged] = "mix policy changed",
                [ChangeKinds.SignalAppeared] = "investment signal appeared",
                [ChangeKinds.SignalDeclined] = "investment signal declined",
            }
        ),
        new(
            "publications",
            "Roadmap and reviews",
            new()
            {
                [ChangeKinds.RoadmapEdited] = "roadmap edited",
                [ChangeKinds.RoadmapPublished] = "roadmap published",
                [ChangeKinds.RoadmapWithdrawn] = "version withdrawn",
                [ChangeKinds.RoadmapLinkMade] = "link made",
                [ChangeKinds.RoadmapLinkWithdrawn] = "link withdrawn",
                [ChangeKinds.ReviewPublished] = "review published",
                [ChangeKinds.ReviewWithdrawn] = "review withdrawn",
                [ChangeKinds.FeedbackLeft] = "feedback left",
                [ChangeKinds.FeedbackJudged] = "feedback judged",
                [ChangeKinds.FeedbackRemoved] = "feedback removed",
            }
        ),
        new(
            "areas",
            "Areas",
            new()
            {
                [ChangeKinds.AreaKept] = "area kept",
                [ChangeKinds.AreaMoved] = "area moved",
                [ChangeKinds.AreaRemoved] = "area removed",
                [ChangeKinds.PairingDismissed] = "pairing dismissed",
                [ChangeKinds.PairingRestored] = "pairing brought back",
            }
        ),
        new(
            "imports",
            "Imports",
            new()
            {
                [ChangeKinds.ImportStarted] = "import started",
                [ChangeKinds.RowsImported] = "rows imported",
                [ChangeKinds.ItemsImported] = "imported",
                [ChangeKinds.ImportUndone] = "import undone",
            }
        ),
        new(
            "settings",
            "Settings",
            new()
            {
                [ChangeKinds.ProductCreated] = "product made",
                [ChangeKinds.ProductConfigured] = "settings changed",
                [ChangeKinds.ProductRemoved] = "product removed",
                [ChangeKinds.SampleLoaded] = "sample loaded",
                [ChangeKinds.TeamsChanged] = "teams changed",
                [ChangeKinds.HolidaysChanged] = "holidays changed",
                [ChangeKinds.MembersChanged] = "members changed",
                [ChangeKinds.WebhooksChanged] = "webhooks changed",
                [ChangeKinds.ConnectionsChanged] = "connections changed",
            }
        ),
    ];

    public static ActivityGroup? Find(string? name) =>
        All.FirstOrDefault(group => group.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What somebody did, in words; the name of its kind where it has none.</summary>
    public static string WordsOf(ActivityEntry entry) =>
        IsDrop(entry)
            ? "dropped"
            : All.Select(group => group.Words.GetValueOrDefault(entry.Kind)).FirstOrDefault(words => words is not null)
                ?? entry.Kind;

    private static bool IsDrop(ActivityEntry entry) =>
        entry.Kind == ChangeKinds.ItemMoved
        && entry
            .Items.SelectMany(item => item.Fields)
            .Any(field => field is { Field: ItemFields.Status, After: "\"dropped\"" });
}
