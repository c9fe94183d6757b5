using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Exchange.Writing.Records;

/// <summary>One stay of an item in the status Waiting.</summary>
/// <param name="Reason">What sort of thing it waits for.</param>
/// <param name="Note">What it is in this case.</param>
/// <param name="Since">The first day of waiting.</param>
/// <param name="Until">The day on which work is expected to go on.</param>
/// <param name="PlannedDays">Person-days that the running sprint still held of it.</param>
/// <param name="SprintEnd">The last day of that sprint.</param>
/// <param name="Author">Who put it on wait.</param>
/// <param name="EndedOn">The day on which the waiting ended; null while it lasts.</param>
/// <param name="EndedBy">Who ended it.</param>
public sealed record ExportedWait(
    WaitReason Reason,
    string Note,
    DateOnly Since,
    DateOnly Until,
    double PlannedDays,
    DateOnly SprintEnd,
    string Author,
    DateOnly? EndedOn,
    string? EndedBy
)
{
    internal static ExportedWait Of(Wait wait) =>
        new(
            wait.Reason,
            wait.Note,
            wait.Since,
            wait.ExpectedUntil,
            wait.PlannedDays,
            wait.SprintEnd,
            wait.AuthorName,
            wait.EndedOn,
            wait.EndedBy
        );

    internal Wait For(BacklogItem item, Actor author, DateTimeOffset at)
    {
        var terms = new WaitTerms(Reason, Until, Note);
        var wait = new Wait(
            new(Guid.CreateVersion7(at)),
            item,
            terms,
            new PlannedWork(PlannedDays, SprintEnd),
            Since,
            author
        );
        if (EndedOn is { } day)
        {
            wait.End(day, EndedBy ?? Author);
        }

        return wait;
    }
}
