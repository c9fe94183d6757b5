using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Domain.Reviews;

/// <summary>
/// Makes a review of what a sprint left: what can be shown first, then tech work with its promises, lights-on work, what
/// else was done, what waits, what is not finished; what moved in the ranking; and the next sprint.
/// </summary>
public static class ReviewComposer
{
    /// <summary>How many moves of the ranking it tells, the largest.</summary>
    public const int MaxShifts = 10;

    /// <summary>The review as readers see it. An item that is hidden stands nowhere in it.</summary>
    public static ReviewContent Compose(ReviewSource source) =>
        new()
        {
            Product = source.Product,
            Sprint = source.Sprint.Title,
            Goal = source.Sprint.Goal,
            Start = source.Sprint.Start,
            End = source.Sprint.End,
            Note = source.Review.Note,
            Items = [.. InOrder(source).Where(item => !source.IsHidden(item.Id)).Select(item => ItemOf(source, item))],
            Shifts = ShiftsOf(source),
            Next = NextOf(source),
        };

    /// <summary>All items of the sprint, hidden ones too, in the order of the page.</summary>
    public static IEnumerable<SprintedItem> InOrder(ReviewSource source)
    {
        var places = source.Review.Order.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, p => p.place);
        return source
            .Items.OrderBy(item => PartOf(source, item))
            .ThenBy(item => places.GetValueOrDefault(item.Id, int.MaxValue))
            .ThenBy(item => item.Number);
    }

    /// <summary>Under which heading an item stands.</summary>
    public static ReviewPart PartOf(ReviewSource source, SprintedItem item) =>
        item switch
        {
            { Status: ItemStatus.Waiting } => ReviewPart.Waiting,
            { IsDone: false } => ReviewPart.Unfinished,
            _ when CanBeShown(source, item) => ReviewPart.Shown,
            { IsLightsOn: true } => ReviewPart.LightsOn,
            { Content.Kind: ItemKind.Tech } => ReviewPart.Tech,
            _ => ReviewPart.AlsoDone,
        };

    // Who gave a picture or a link has something to show, whatever kind and size suggest.
    private static bool CanBeShown(ReviewSource source, SprintedItem item) =>
        source.Texts.GetValueOrDefault(item.Id) is { Picture: not null } or { Link: not null }
        || Showability.IsShowable(item.Content, source.Policy);

    private static ReviewedItem ItemOf(ReviewSource source, SprintedItem item)
    {
        var text = source.Texts.GetValueOrDefault(item.Id);
        return new()
        {
            Part = PartOf(source, item),
            Title = item.Content.Title,
            Kind = item.Content.Kind,
            Sentence = text?.Sentence ?? "",
            PlannedDays = item.PlannedDays,
            ActualDays = item.ActualDays,
            Promise = PromiseOf(item),
            WaitsFor = item.Status == ItemStatus.Waiting ? item.WaitsFor : null,
            Picture = text?.Picture,
            Link = text?.Link,
        };
    }

    private static ImpactPromise? PromiseOf(SprintedItem item)
    {
        DateOnly? releasedOn = item.Status == ItemStatus.Released ? item.StatusSince : null;
        return item.Content.Kind == ItemKind.Tech && ImpactPromise.Of(item.Content.Impact, releasedOn) is { } promise
            ? promise with
            {
                Measured = item.Measured,
            }
            : null;
    }

    private static RankShifts? ShiftsOf(ReviewSource source) =>
        source.MovedSince is { } since && Visible(source, source.Moves) is { Count: > 0 } moves
            ? new RankShifts(since, [.. moves.Take(MaxShifts)])
            : null;

    private static ComingSprint? NextOf(ReviewSource source) =>
        source.Next is { } next
            ? new ComingSprint(next.Title, next.Goal, next.Start, next.End, Visible(source, source.Coming))
            : null;

    private static IReadOnlyList<T> Visible<T>(ReviewSource source, IEnumerable<(ItemId Id, T Value)> all) =>
        [.. all.Where(one => !source.IsHidden(one.Id)).Select(one => one.Value)];
}
