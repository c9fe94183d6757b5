using MudBlazor;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;
using ProductBalance.Web.Features.Backlog;
using ProductBalance.Web.Features.Waiting;

namespace ProductBalance.Web.Features.Board;

/// <summary>Takes a step of an item: asks what a wait is for, and why a release is taken back.</summary>
public sealed class StatusDesk(IDialogService dialogs, BacklogStore store, WaitStore waits, Attempts attempts)
{
    public async Task MoveAsync(Actor actor, BacklogSnapshot backlog, BacklogRow row, ItemStatus status)
    {
        if (status == ItemStatus.Waiting)
        {
            await PutOnWaitAsync(actor, backlog, row);
            return;
        }

        var product = backlog.Product;
        var reason = row.Status == ItemStatus.Released ? await WhyAsync(product.KeyOf(row.Number), status) : null;
        if (reason is not null || row.Status != ItemStatus.Released)
        {
            await attempts.RunAsync(() =>
                store.MoveAsync(actor, product.Id, row.Number, status, reason, CancellationToken.None)
            );
        }
    }

    private async Task PutOnWaitAsync(Actor actor, BacklogSnapshot backlog, BacklogRow row)
    {
        var product = backlog.Product;
        Func<WaitTerms, Task> save = terms =>
            waits.PutAsync(actor, product.Id, row.Number, terms, CancellationToken.None);
        var dialog = await dialogs.ShowAsync<WaitDialog>(
            $"{product.KeyOf(row.Number)}: put on wait",
            new DialogParameters<WaitDialog>
            {
                { asked => asked.Actor, actor },
                { asked => asked.Address, PageUrls.Item(product.Slug, row.Number) },
                { asked => asked.Today, backlog.Context.Today },
                { asked => asked.Save, save },
            }
        );
        await dialog.Result;
    }

    private async Task<string?> WhyAsync(string key, ItemStatus status)
    {
        var dialog = await dialogs.ShowAsync<ReasonDialog>(
            $"{key}: {Statuses.Name(status).ToLowerInvariant()}?",
            new DialogParameters<ReasonDialog>
            {
                { asked => asked.Hint, "Colleagues will read it." },
                { asked => asked.Submit, "Move" },
            }
        );
        return await dialog.Result is { Canceled: false, Data: string reason } ? reason : null;
    }
}
