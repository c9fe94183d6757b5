using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Layout;

/// <summary>The inbox: how much is unread, and behind it the newest messages. Looking at them is reading them.</summary>
public sealed partial class InboxBell(InboxStore inbox, InboxSignal signal) : ComponentBase, IDisposable
{
    private const int Most = 99;

    private int _unread;

    private IReadOnlyList<InboxEntry>? _entries;

    private bool _isOpen;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    /// <summary>The reader's products, for the zones that moments are told in.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Product> Products { get; set; }

    private string Label => _unread == 0 ? "Inbox" : $"Inbox, {_unread} unread";

    public void Dispose() => signal.Told -= OnTold;

    protected override async Task OnInitializedAsync() => await CountAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            signal.Told += OnTold;
        }
    }

    private void OnTold(IReadOnlySet<Guid> people)
    {
        if (people.Contains(Actor.UserId))
        {
            _ = InvokeAsync(async () =>
            {
                await CountAsync();
                StateHasChanged();
            });
        }
    }

    private async Task CountAsync() => _unread = await inbox.CountUnreadAsync(Actor, CancellationToken.None);

    // The event says that the panel opened or closed, not which.
    private async Task OpenAsync()
    {
        _isOpen = !_isOpen;
        if (_isOpen)
        {
            _entries = await inbox.ListAsync(Actor, CancellationToken.None);
            await inbox.MarkReadAsync(Actor, _entries is [var newest, ..] ? newest.Id : 0, CancellationToken.None);
            await CountAsync();
        }
    }

    private string MomentOf(InboxEntry entry) =>
        Figures.Moment(
            entry.At,
            Products.FirstOrDefault(product => product.Slug == entry.ProductSlug)?.Settings.TimeZone ?? "UTC"
        );
}
