using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What is in a sprint as it is closed or filled anew, and what becomes of it.</summary>
internal sealed class SprintContent
{
    /// <summary>What is planned of an item of which only the release is missing: that is work too.</summary>
    private const double LeastDays = 0.1;

    private readonly SprintScene _scene;
    private readonly IReadOnlyList<(SprintItem Stay, BacklogItem Item)> _content;

    private SprintContent(SprintScene scene, IReadOnlyList<(SprintItem Stay, BacklogItem Item)> content) =>
        (_scene, _content) = (scene, content);

    public static async Task<SprintContent> ReadAsync(SprintScene scene, CancellationToken cancellationToken)
    {
        var content = await (
            from stay in scene.Db.SprintItems
            where stay.SprintId == scene.Sprint.Id && stay.RemovedAt == null
            join item in scene.Db.Items on stay.ItemId equals item.Id
            orderby item.Number
            select new { Stay = stay, Item = item }
        ).ToListAsync(cancellationToken);
        return new(scene, [.. content.Select(one => (one.Stay, one.Item))]);
    }

    /// <summary>The content as an input that would set it again.</summary>
    public SprintContentInput AsInput() =>
        new([.. _content.Select(one => new SprintItemInput(one.Item.Number, one.Stay.PlannedDays))]);

    /// <summary>Whether an item is in.</summary>
    public bool Holds(int item) => _content.Any(one => one.Item.Number == item);

    /// <summary>What is in, and would not be in a new content.</summary>
    public IEnumerable<(SprintItem Stay, BacklogItem Item)> Without(SprintContentInput input)
    {
        var kept = input.Items.Select(item => item.Item).ToHashSet();
        return _content.Where(one => !kept.Contains(one.Item.Number));
    }

    /// <summary>Checks that somebody said what becomes of each unfinished item, and nothing of others.</summary>
    /// <exception cref="DomainRuleException">Something is unsaid, or said of an item that it does not hold for.</exception>
    public void RequireSaid(SprintClosing closing)
    {
        var unfinished = NumbersOf(_content.Where(one => !IsFinished(one.Item)));
        var finished = NumbersOf(_content.Where(one => IsFinished(one.Item)));
        var said = closing.Unfinished.Select(choice => choice.Item).ToHashSet();
        RequireNone(
            unfinished.Except(said),
            "unfinished-unsaid",
            "not finished: say whether it goes on in the next sprint or back to the backlog."
        );
        RequireNone(said.Except(unfinished), "not-unfinished", "not open in this sprint. Load the page again.");
        RequireNone(
            closing.ActualDays.Keys.Except(finished),
            "not-finished",
            "not finished in this sprint, so that its real effort is not known yet."
        );
    }

    /// <summary>Writes down what becomes of each item.</summary>
    /// <param name="closing">What somebody said.</param>
    /// <param name="next">Where items go on; null where none does.</param>
    /// <param name="now">The instant of the close.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    /// <returns>What the items' history shall tell.</returns>
    public async Task<IReadOnlyList<FieldChange>> ConcludeAsync(
        SprintClosing closing,
        Sprint? next,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var choices = closing.Unfinished.ToDictionary(choice => choice.Item);
        List<FieldChange> fields = [];
        foreach (var (stay, item) in _content)
        {
            if (!choices.TryGetValue(item.Number, out var choice))
            {
                stay.Finish(closing.ActualDays.TryGetValue(item.Number, out var days) ? days : null);
            }
            else if (choice.Outcome == StayOutcome.CarriedOver)
            {
                fields.AddRange(await CarryAsync(stay, item, next!, now, cancellationToken)); // there where any goes on
            }
            else
            {
                fields.AddRange(await ReturnAsync(stay, item, choice.Reason!, now, cancellationToken)); // validated
            }
        }

        return fields;
    }

    /// <summary>Asked for in the transaction: what came in meanwhile must not be closed unseen.</summary>
    public async Task RequireSameAsync(CancellationToken cancellationToken)
    {
        var id = _scene.Sprint.Id;
        var present = await _scene.Db.SprintItems.CountAsync(
            stay => stay.SprintId == id && stay.RemovedAt == null,
            cancellationToken
        );
        if (present != _content.Count)
        {
            throw new DbUpdateConcurrencyException("The content of the sprint was changed meanwhile.");
        }
    }

    private async Task<IReadOnlyList<FieldChange>> CarryAsync(
        SprintItem stay,
        BacklogItem item,
        Sprint next,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var status = item.Status;
        if (status == ItemStatus.InProgress)
        {
            item.MoveTo(ItemStatus.Planned, await _scene.IsCompleteAsync(item, cancellationToken), now);
        }

        var left = Math.Max(LeastDays, await RemainingNotes.LeftAsync(_scene.Db, stay, cancellationToken));
        stay.CarryOver();
        var reason = $"Carried over from {_scene.Sprint.Title}.";
        _scene.Db.SprintItems.Add(new SprintItem(next.Id, item.Id, left, _scene.Actor, now, reason));
        await (_scene with { Sprint = next }).LiftAsync(item.Id, SprintMarkKind.Banned, cancellationToken);
        return [SprintText.CarriedOver(item.Id, _scene.Sprint, next), .. ItemMerge.Step(item, status)];
    }

    private async Task<IReadOnlyList<FieldChange>> ReturnAsync(
        SprintItem stay,
        BacklogItem item,
        string reason,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var status = item.Status;
        var key = _scene.Workspace.Product.KeyOf(item.Number);
        SprintSteps.Leave(item, key, await _scene.IsCompleteAsync(item, cancellationToken), now);
        stay.Return(reason);
        return [SprintText.Returned(item.Id, _scene.Sprint, reason), .. ItemMerge.Step(item, status)];
    }

    private static bool IsFinished(BacklogItem item) => item.Status is ItemStatus.Released or ItemStatus.Measured;

    private static HashSet<int> NumbersOf(IEnumerable<(SprintItem Stay, BacklogItem Item)> content) =>
        [.. content.Select(one => one.Item.Number)];

    private void RequireNone(IEnumerable<int> numbers, string code, string sentence)
    {
        var keys = numbers.Order().Select(_scene.Workspace.Product.KeyOf).ToList();
        if (keys.Count > 0)
        {
            throw new DomainRuleException(code, $"{string.Join(", ", keys)}: {sentence}");
        }
    }
}
