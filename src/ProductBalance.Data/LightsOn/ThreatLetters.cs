using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>
/// Tells of threats: those who may confirm of what waits for them, and the reporter, the requester and the item's team of
/// what became of it. Nobody is told of what they did themselves.
/// </summary>
internal sealed class ThreatLetters(BalanceDbContext db, ChangeEntry change, CancellationToken cancellationToken)
{
    /// <summary>The letter of a change; null where it is not about a threat, or of no news.</summary>
    public async Task<ThreatLetter?> WriteAsync(BacklogItem item)
    {
        var (who, what) = (change.ActorName, $"{change.Subject} “{item.Title}”");
        return change.Kind switch
        {
            ChangeKinds.ThreatReported => await ToJudgesAsync(
                item,
                $"{who} reported a threat that {what} answers. Confirm it, or say that there is none."
            ),
            ChangeKinds.ThreatRevised when After(ThreatFields.OtherDay) is { } day => await ToJudgesAsync(
                item,
                $"{who} states another day for the threat that {what} answers: {Day(day)}. Agree, or leave the day as it was."
            ),
            ChangeKinds.ThreatJudged => await ToConcernedAsync(item, Judgement(who, what)),
            ChangeKinds.ThreatDaySettled => await ToConcernedAsync(item, DaySettled(who, what)),
            ChangeKinds.ThreatResolved => await ToConcernedAsync(
                item,
                $"{who} resolved the threat that {what} answers: it has left the lights-on lane."
            ),
            ChangeKinds.ItemMoved or ChangeKinds.ItemUndone when After(ThreatFields.State) is not null =>
                await ToConcernedAsync(item, Released(who, what)),
            ChangeKinds.ThreatTakenBack => await ToConcernedAsync(
                item,
                $"{who} took back what was said of the threat that {what} answers; it {Standing()} again."
            ),
            ChangeKinds.ThreatClosingIn => await ToAllAsync(
                item,
                $"{what} keeps the lights on: {Text(ItemFields.Lane)}. Then the day it bites can still be met, with 95 % certainty."
            ),
            ChangeKinds.LaneOverloaded => await ToJudgesAsync(
                item,
                $"The lights-on lane is {Text(ItemFields.Lane)}: {what} is the first that will miss its day. Free people for it, or make it smaller."
            ),
            _ => null,
        };
    }

    private string Judgement(string who, string what) =>
        After(ThreatFields.State) is { } state && JsonColumn.Read<ThreatState>(state) == ThreatState.FalseAlarm
            ? $"{who} looked at the threat on {what}, and found none: {change.Reason}"
            : $"{who} confirmed the threat on {what}: it stands in the lights-on lane, above all scores.";

    private string DaySettled(string who, string what) =>
        After(ThreatFields.Bites) is { } day
            ? $"{who} agreed that the threat on {what} bites on {Day(day)}."
            : $"{who} left the day as it was on which the threat on {what} bites.";

    private string Released(string who, string what) =>
        State() == ThreatState.Resolved
            ? $"{who} released {what}: the threat that it answers is resolved, and it has left the lights-on lane."
            : $"{who} took back the release of {what}: it stands in the lights-on lane again.";

    private string Standing() =>
        State() == ThreatState.Confirmed ? "stands in the lights-on lane" : "waits for a second person";

    private ThreatState State() => JsonColumn.Read<ThreatState>(After(ThreatFields.State)!); // such changes have it

    private string? After(string field) => change.Fields.FirstOrDefault(f => f.Field == field)?.After;

    private string Text(string field) => JsonColumn.Read<string>(After(field)!); // such changes have it

    private static string Day(string json) => LaneWords.Day(JsonColumn.Read<DateOnly>(json));

    private async Task<ThreatLetter> ToJudgesAsync(BacklogItem item, string text) =>
        new(await JudgesAsync(item.ProductId), text);

    private async Task<ThreatLetter> ToConcernedAsync(BacklogItem item, string text) =>
        new(await ConcernedAsync(item), text);

    private async Task<ThreatLetter> ToAllAsync(BacklogItem item, string text) =>
        new([.. (await JudgesAsync(item.ProductId)).Union(await ConcernedAsync(item))], text);

    /// <summary>Those who may confirm: the product's managers, and the administrators among its members.</summary>
    private async Task<IReadOnlyList<Guid>> JudgesAsync(ProductId productId) =>
        await (
            from member in db.Memberships
            join user in db.Users on member.UserId equals user.Id
            where
                member.ProductId == productId
                && user.Id != change.ActorId
                && (member.Role == Role.ProductManager || user.IsAdministrator)
            select user.Id
        ).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<Guid>> ConcernedAsync(BacklogItem item)
    {
        var reporters = db.Threats.Where(threat => threat.ItemId == item.Id).Select(threat => threat.ReporterId);
        var team = db
            .Memberships.Where(m => m.ProductId == item.ProductId && m.TeamId != null && m.TeamId == item.Team)
            .Select(member => member.UserId);
        var people = await reporters.Union(team).ToListAsync(cancellationToken);
        return [.. people.Append(item.RequesterId).Distinct().Where(person => person != change.ActorId)];
    }
}
