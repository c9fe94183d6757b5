using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Areas;

/// <summary>Gives an area, with all its parts, a new path wherever it is named.</summary>
internal sealed class AreaMove(AreaScene scene, string from, string to)
{
    /// <summary>The move as the history will tell it. The context holds what it changes.</summary>
    /// <exception cref="DomainRuleException">A part of it would get too long a path.</exception>
    public async Task<Change> MakeAsync(CancellationToken cancellationToken)
    {
        MoveKept();
        await MoveFollowsAsync(cancellationToken);
        var fields = Moved(await scene.ItemsAsync(from, cancellationToken));
        return scene.ChangeOf(ChangeKinds.AreaMoved, $"Area {AreaPath.Tidy(from)} → {AreaPath.Tidy(to)}") with
        {
            Items = [.. fields.Select(field => field.ItemId)],
            Fields = fields,
        };
    }

    private IReadOnlyList<FieldChange> Moved(IReadOnlyList<BacklogItem> items)
    {
        List<FieldChange> fields = [];
        foreach (var item in items)
        {
            var before = item.Content;
            item.MoveArea(from, to);
            item.Content.Areas.ToList().ForEach(RequireShort);
            fields.AddRange(ItemMerge.Differences(item.Id, before, item.Content));
        }

        return fields;
    }

    // Of two descriptions that of the area which stays is kept.
    private void MoveKept()
    {
        foreach (var area in scene.KeptIn(from).OrderBy(area => area.Path.Length).ToList()) // parts follow
        {
            var path = AreaPath.Moved(area.Path, from, to);
            RequireShort(path);
            if (scene.Kept(path) is not { } there || there == area)
            {
                area.MoveTo(path);
                continue;
            }

            there.Describe(there.Description.Length > 0 ? there.Description : area.Description);
            scene.Db.Areas.Remove(area);
        }
    }

    // Who follows both areas goes on following one.
    private async Task MoveFollowsAsync(CancellationToken cancellationToken)
    {
        var moving = await scene.FollowsAsync(from, cancellationToken);
        var staying = (await scene.FollowsAsync(to, cancellationToken)).Except(moving);
        var known = staying.Select(follow => (follow.UserId, follow.Key)).ToHashSet();
        foreach (var follow in moving)
        {
            follow.MoveTo(AreaPath.Moved(follow.Area!, from, to)); // of areas
            if (!known.Add((follow.UserId, follow.Key)))
            {
                scene.Db.Follows.Remove(follow);
            }
        }
    }

    private static void RequireShort(string path)
    {
        if (path.Length > ItemContent.NameMaxLength)
        {
            throw new DomainRuleException(
                "area-too-long",
                $"{path} would have more than {ItemContent.NameMaxLength} characters. Choose a shorter name."
            );
        }
    }
}
