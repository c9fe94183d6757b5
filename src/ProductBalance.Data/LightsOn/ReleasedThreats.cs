using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>
/// Resolves the confirmed threats that an item answers when it is released, as the work is done; a release that is taken
/// back takes that back too.
/// </summary>
internal static class ReleasedThreats
{
    /// <summary>Follows a step that an item has taken.</summary>
    /// <returns>What history tells of it beside the step.</returns>
    public static async Task<IReadOnlyList<FieldChange>> FollowAsync(
        BalanceDbContext db,
        BacklogItem item,
        CancellationToken cancellationToken
    )
    {
        var moved = db.Entry(item);
        var before = moved.Property(known => known.Status).OriginalValue;
        if (before == item.Status)
        {
            return [];
        }

        if (item.Status == ItemStatus.Released)
        {
            var open = await OfAsync(db, item, ThreatState.Confirmed, cancellationToken);
            return ChangeEach(item, open, threat => threat.Resolve(item.StatusSince));
        }

        if (before == ItemStatus.Released && StatusMachine.IsOpen(item.Status))
        {
            // What people resolved at another time stays so.
            var releasedAt = moved.Property(known => known.StatusSince).OriginalValue;
            var resolved = await OfAsync(db, item, ThreatState.Resolved, cancellationToken);
            return ChangeEach(
                item,
                resolved.Where(threat => threat.ResolvedAt == releasedAt),
                threat => threat.TakeBack(ThreatState.Resolved)
            );
        }

        return [];
    }

    private static Task<List<Threat>> OfAsync(
        BalanceDbContext db,
        BacklogItem item,
        ThreatState state,
        CancellationToken cancellationToken
    ) =>
        db
            .Threats.Where(threat => threat.ItemId == item.Id && threat.State == state)
            .OrderBy(threat => threat.Id)
            .ToListAsync(cancellationToken);

    private static IReadOnlyList<FieldChange> ChangeEach(
        BacklogItem item,
        IEnumerable<Threat> threats,
        Action<Threat> act
    ) =>
        [
            .. threats.SelectMany(threat =>
            {
                var before = ThreatFields.Of(threat);
                act(threat);
                return ThreatFields.Differences(item.Id, before, ThreatFields.Of(threat));
            }),
        ];
}
