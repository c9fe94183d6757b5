using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Webhooks;

/// <summary>All that webhooks can be told of. A new kind of change is put under its event here, and nowhere else.</summary>
public static class WebhookEvents
{
    /// <summary>What the button “Send a test” sends; nobody subscribes to it.</summary>
    public const string Test = "test";

    public static IReadOnlyList<WebhookEvent> All { get; } =
    [
        new(
            "item",
            "An item is new or changed, moved on, waits, or has other links.",
            [
                ChangeKinds.ItemCreated,
                ChangeKinds.ItemEdited,
                ChangeKinds.ItemMoved,
                ChangeKinds.ItemUndone,
                ChangeKinds.LinkAdded,
                ChangeKinds.LinkRemoved,
                ChangeKinds.AreaMoved,
                ChangeKinds.WaitStarted,
                ChangeKinds.WaitChanged,
                ChangeKinds.EstimateConfirmed,
                ChangeKinds.ItemsImported,
                ChangeKinds.ImportUndone,
            ]
        ),
        new(
            "rank",
            "The order was decided anew: an override, a threat, or the score model and its figures.",
            [
                ChangeKinds.OverrideMade,
                ChangeKinds.OverrideRenewed,
                ChangeKinds.OverrideEnded,
                ChangeKinds.OverrideExpired,
                ChangeKinds.ThreatJudged,
                ChangeKinds.ThreatResolved,
                ChangeKinds.ThreatTakenBack,
                ChangeKinds.ProductConfigured,
            ]
        ),
        new(
            "plan",
            "A sprint was planned, changed, started or closed.",
            [
                ChangeKinds.SprintPlanned,
                ChangeKinds.SprintDescribed,
                ChangeKinds.SprintStarted,
                ChangeKinds.SprintClosed,
                ChangeKinds.SprintItemAdded,
                ChangeKinds.SprintItemRemoved,
                ChangeKinds.SprintItemMarked,
                ChangeKinds.FocusPulled,
                ChangeKinds.MixChanged,
            ]
        ),
        new(
            "measurement",
            "An outcome is due to be measured, was measured, struck out, or will not be measured.",
            [
                ChangeKinds.MeasurementDue,
                ChangeKinds.MeasurementAdded,
                ChangeKinds.MeasurementStruck,
                ChangeKinds.MeasurementWaived,
            ]
        ),
        new(
            "publication",
            "A roadmap or a review was published or withdrawn.",
            [
                ChangeKinds.RoadmapPublished,
                ChangeKinds.RoadmapWithdrawn,
                ChangeKinds.ReviewPublished,
                ChangeKinds.ReviewWithdrawn,
            ]
        ),
    ];

    /// <summary>The event that a kind of change stands under; null where no webhook is told of it.</summary>
    public static string? Of(string kind) => All.FirstOrDefault(each => each.Kinds.Contains(kind))?.Name;
}
