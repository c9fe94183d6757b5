using MudBlazor;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Waiting;
using ProductBalance.Web.Features.Backlog;
using ProductBalance.Web.Features.Waiting;

namespace ProductBalance.Web.Features.Sprints;

/// <summary>
/// Changes plans by hand: asks for a reason where the sprint runs, shows what will be, and stores it. Each answers
/// whether it worked.
/// </summary>
public sealed class SprintDesk(
    IDialogService dialogs,
    SprintItemStore items,
    SprintMarkStore marks,
    BacklogStore backlog,
    WaitStore waits,
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

    /// <summary>Takes a step of an item: asks what a wait is for, and why a release is taken back.</summary>
    public async Task<bool> MoveAsync(Actor actor, SprintPlan plan, BacklogRow row, ItemStatus status)
    {
        if (status == ItemStatus.Waiting)
        {
            return await PutOnWaitAsync(actor, plan, row);
        }

        var (product, reason) = (plan.Backlog.Product, (string?)null);
        if (row.Status == ItemStatus.Released)
        {
            var answer = await AskAsync(
                $"{product.KeyOf(row.Number)}: {Statuses.Name(status).ToLowerInvariant()}?",
                new DialogParameters<ReasonDialog>
                {
                    { dialog => dialog.Hint, "Colleagues will read it." },
                    { dialog => dialog.Submit, "Move" },
                }
            );
            if (answer is null)
            {
                return false;
            }

            reason = answer;
        }

        return await attempts.RunAsync(() =>
            backlog.MoveAsync(actor, product.Id, row.Number, status, reason, CancellationToken.None)
        );
    }

    private async Task<bool> PutOnWaitAsync(Actor actor, SprintPlan plan, BacklogRow row)
    {
        var product = plan.Backlog.Product;
        Func<WaitTerms, Task> save = terms =>
            waits.PutAsync(actor, product.Id, row.Number, terms, CancellationToken.None);
        var dialog = await dialogs.ShowAsync<WaitDialog>(
            $"{product.KeyOf(row.Number)}: put on wait",
            new DialogParameters<WaitDialog>
            {
                { asked => asked.Actor, actor },
                { asked => asked.Address, PageUrls.Item(product.Slug, row.Number) },
                { asked => asked.Today, plan.Backlog.Context.Today },
                { asked => asked.Save, save },
            }
        );
        return await dialog.Result is { Canceled: false };
    }

    private async Task<bool> WithReasonAsync(SprintPlan plan, string question, Func<string?, Task> act)
    {
        if (plan.Detail.Sprint.State != SprintState.Running)
        {
            return await attempts.RunAsync(() => act(null));
        }

        return await AskAsync(question, []) is { } reason && await attempts.RunAsync(() => act(reason));
    }

    private async Task<string?> AskAsync(string question, DialogParameters parameters)
    {
        var dialog = await dialogs.ShowAsync<ReasonDialog>(question, parameters);
        return await dialog.Result is { Canceled: false, Data: string reason } ? reason : null;
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
