using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace ProductBalance.Web.Layout;

/// <summary>Goes to a page by the first letters of its name.</summary>
public sealed partial class CommandDialog(NavigationManager navigation)
{
    private static readonly NavigationEntry Account = new("Your account", _ => PageUrls.Account);

    private static readonly NavigationEntry Following = new("Following and mail", _ => PageUrls.Following);

    private IReadOnlyList<NavigationEntry> _found = [];

    private int _active;

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    /// <summary>The product that is open; null on pages of none.</summary>
    [Parameter, EditorRequired]
    public required string? Slug { get; set; }

    private string Text
    {
        get;
        set
        {
            field = value;
            Find();
        }
    } = "";

    private IEnumerable<NavigationEntry> Entries =>
        Slug is null
            ? [Following, Account]
            :
            [
                .. NavigationEntries.Daily,
                .. NavigationEntries.Seldom,
                .. NavigationEntries.Occasional,
                Following,
                Account,
            ];

    protected override void OnInitialized() => Find();

    private void Find()
    {
        _active = 0;
        _found = [.. Entries.Where(entry => entry.Title.Contains(Text, StringComparison.CurrentCultureIgnoreCase))];
    }

    private void OnKey(KeyboardEventArgs pressed)
    {
        switch (pressed.Key)
        {
            case "ArrowDown" when _active < _found.Count - 1:
                _active++;
                break;
            case "ArrowUp" when _active > 0:
                _active--;
                break;
            case "Enter" when _found.Count > 0:
                Go(_found[_active]);
                break;
        }
    }

    private void Go(NavigationEntry entry)
    {
        Dialog.Close();
        // The account page is static: it needs a load of its own.
        navigation.NavigateTo(entry.Address(Slug ?? ""), forceLoad: entry == Account);
    }
}
