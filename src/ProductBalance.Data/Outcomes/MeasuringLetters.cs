using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Outcomes;

/// <summary>
/// Reminds the person whom the measuring plan names, and tells who asked for an item what became of its promise.
/// </summary>
internal sealed class MeasuringLetters(BalanceDbContext db, ChangeEntry change, CancellationToken cancellationToken)
{
    /// <summary>The letter of a change; null where it is not about measuring.</summary>
    /// <param name="item">The item that the change is about.</param>
    /// <param name="what">The item in words.</param>
    public async Task<(IReadOnlyList<Guid> People, string Text)?> WriteAsync(BacklogItem item, string what) =>
        change.Kind switch
        {
            ChangeKinds.MeasurementDue => (await MeasurersAsync(item), Reminder(item, what)),
            ChangeKinds.MeasurementAdded => (
                Requester(item),
                $"{change.ActorName} measured {what}: {JsonColumn.Read<string>(change.Fields[0].After!)}.{await VerdictAsync(item)}" // a value has its text
            ),
            ChangeKinds.MeasurementWaived => (
                Requester(item),
                $"{change.ActorName} says that {what} will not be measured: {change.Reason}"
            ),
            _ => null,
        };

    private IReadOnlyList<Guid> Requester(BacklogItem item) =>
        item.RequesterId == change.ActorId ? [] : [item.RequesterId];

    private static string Reminder(BacklogItem item, string what)
    {
        var promise = OutcomeSentence.Of(item.Content.Impact) is { } sentence ? $" ({sentence})" : "";
        return $"{what} is to be measured{promise}. Enter the value, or say why it will not be measured.";
    }

    private async Task<string> VerdictAsync(BacklogItem item)
    {
        var product = await db.Products.AsNoTracking().SingleAsync(one => one.Id == item.ProductId, cancellationToken);
        var outcomes = await OutcomeBook.ReadAsync(
            db,
            product,
            db.Items.Where(one => one.Id == item.Id),
            cancellationToken
        );
        return outcomes is [{ Outcome.Verdict: { } verdict }] ? $" That is {InWords(verdict)}." : "";
    }

    private static string InWords(OutcomeVerdict verdict) =>
        verdict switch
        {
            OutcomeVerdict.Hit => "a hit",
            OutcomeVerdict.Partial => "a part of what was promised",
            _ => "a miss",
        };

    // Plans name people as they are called; where nobody is called so, it is up to who asked for the item.
    private async Task<IReadOnlyList<Guid>> MeasurersAsync(BacklogItem item)
    {
        var members = await (
            from member in db.Memberships
            join user in db.Users on member.UserId equals user.Id
            where member.ProductId == item.ProductId && user.DisabledAt == null
            select new
            {
                user.Id,
                user.DisplayName,
                user.UserName,
                member.Role,
            }
        ).ToListAsync(cancellationToken);
        var who = item.Content.Impact.Measurement.Who?.Trim();
        var named = members
            .Where(member => IsCalled(member.DisplayName, who) || IsCalled(member.UserName, who))
            .ToList();
        return named.Count > 0 ? [.. named.Select(member => member.Id)]
            : members.Any(member => member.Id == item.RequesterId) ? [item.RequesterId]
            : [.. members.Where(member => member.Role == Role.ProductManager).Select(member => member.Id)];
    }

    private static bool IsCalled(string? name, string? who) =>
        who is { Length: > 0 } && string.Equals(name, who, StringComparison.OrdinalIgnoreCase);
}
