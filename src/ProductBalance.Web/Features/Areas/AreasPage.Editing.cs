using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Areas;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Areas;

/// <summary>How the tree is put in order.</summary>
public sealed partial class AreasPage
{
    // What is edited where it is no area; no path is like that.
    private const string New = "/";

    private string? _editing;
    private (string From, string To)? _moved;
    private string? _told;

    private Area? KeptOf(string path) => _map?.Kept.GetValueOrDefault(AreaPath.Key(path));

    private string FormName(string? path) => $"{PageUrls.Areas(Product.Slug)}#{path}";

    private EventCallback EditOf(AreaBranch<MappedItem> branch) =>
        _map is { MayArrange: true } ? EventCallback.Factory.Create(this, () => Edit(branch.Path)) : default;

    private void Edit(string path) => _editing = _editing == path ? null : path;

    private Task EndEditingAsync()
    {
        _editing = null;
        return ReloadAsync();
    }

    // What a form asks for: it shows its refusals itself.
    private async Task SaveAsync(string? path, AreaInput input)
    {
        if (path is null)
        {
            await store.KeepAsync(Actor, Product.Id, input, CancellationToken.None);
            return;
        }

        await store.ChangeAsync(Actor, Product.Id, path, input, CancellationToken.None);
        if (AreaPath.Tidy(input.Path) is { } now && now != path)
        {
            (_moved, _told) = ((path, now), $"{path} is {now} now.");
        }
    }

    private Task MergeAsync(string from, string into) =>
        ActAsync(
            () => store.MergeAsync(Actor, Product.Id, from, into, CancellationToken.None),
            $"{from} is part of {into} now."
        );

    private async Task RemoveAsync(string path)
    {
        _editing = null;
        await ActAsync(() => store.RemoveAsync(Actor, Product.Id, path, CancellationToken.None), $"{path} is gone.");
    }

    private Task UndoAsync()
    {
        var (from, to) = _moved!.Value; // offered where there is one
        return ActAsync(
            () => store.MoveAsync(Actor, Product.Id, to, from, CancellationToken.None),
            $"{to} is {from} again."
        );
    }

    private async Task ActAsync(Func<Task> act, string done)
    {
        if (await attempts.RunAsync(act))
        {
            _moved = null;
            snackbar.Add(done, Severity.Success);
        }

        await ReloadAsync();
    }
}
