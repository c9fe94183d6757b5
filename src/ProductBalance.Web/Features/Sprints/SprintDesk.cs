using MudBlazor;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Sprints;

/// <summary>
/// Changes plans by hand: asks for a reason where the sprint runs, shows what will be, and stores it. Each answers
/// whether it worked.
/// </summary>
public sealed class SprintDesk(
    IDialogService dialogs,
    SprintItemStore items,
    SprintMarkStore marks,
    Attempts attempts,
    TimeProvider time
)
{
    public Task<bool> AddAsync(Actor actor, SprintPlan plan, BacklogRow row, Action<SprintDetail> show) =>
        WithReasonAsync(
            plan,
            $"Put {plan.Backlog.Product.KeyOf(row.Number)} into the running sprint?",
            reason =>
            {
                show(With(plan.Detail, row, actor, reason));
                return items.AddAsync(
                    actor,
                    plan.Backlog.Product.Id,
                    plan.Detail.Sprint.Number,
                    new SprintItemInput(row.Number, Reason: reason),
                    CancellationToken.None
                );
            }
        );

    public Task<bool> RemoveAsync(Actor actor, SprintPlan plan, PlanEntry entry, Action<SprintDetail> show) =>
        WithReasonAsync(
            plan,
            $"Take {plan.Backlog.Product.KeyOf(entry.Row.Number)} out of the running sprint?",
            reason =>
            {
                show(plan.Detail with { Lines = [.. plan.Detail.Lines.Where(line => line != entry.Line)] });
                return items.RemoveAsync(
                    actor,
                    plan.Backlog.Product.Id,
                    plan.Detail.Sprint.Number,
                    entry.Row.Number,
                    reason,
                    CancellationToken.None
                );
            }
        );

    public Task<bool> MarkAsync(Actor actor, SprintPlan plan, int item, SprintMarkKind? kind, Action<SprintDetail> show)
    {
        var others = plan.Detail.Marks.Where(mark => mark.Key != item);
        var all = kind is { } said ? others.Append(new(item, said)) : others;
        show(plan.Detail with { Marks = all.ToDictionary() });
        return attempts.RunAsync(() =>
            marks.MarkAsync(
                actor,
                plan.Backlog.Product.Id,
                plan.Detail.Sprint.Number,
                item,
                kind,
                CancellationToken.None
            )
        );
    }

    private async Task<bool> WithReasonAsync(SprintPlan plan, string question, Func<string?, Task> act)
    {
        if (plan.Detail.Sprint.State != SprintState.Running)
        {
            return await attempts.RunAsync(() => act(null));
        }

        var dialog = await dialogs.ShowAsync<ReasonDialog>(
            question,
            new DialogParameters<ReasonDialog>
            {
                {
                    asked => asked.Hint,
                    "The sprint has started: the team and the review will read why its content changed."
                },
                { asked => asked.Submit, "Change the sprint" },
            }
        );
        return await dialog.Result is { Canceled: false, Data: string reason }
            && await attempts.RunAsync(() => act(reason));
    }

    private SprintDetail With(SprintDetail detail, BacklogRow row, Actor actor, string? reason)
    {
        var capacity = detail.Capacities.FirstOrDefault(one => one.Team.Id == row.Content.Team)?.Days ?? 0;
        var days = SprintItem.ShareOf(row.EffortDays ?? 1, capacity); // offered are items with an effort
        var stay = new SprintItem(detail.Sprint.Id, row.Id, days, actor, time.GetUtcNow(), reason);
        return detail with
        {
            Lines = [.. detail.Lines, new SprintLine(row.Number, stay)],
            Taken = detail.Taken.Append(row.Number).ToHashSet(),
        };
    }
}
