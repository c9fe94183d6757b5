using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The settings of a product. Sections get who asks, in which product, and when to load again.</summary>
public sealed partial class SettingsPage(StandingQueries standings, ChangeFeed changes) : ComponentBase, IDisposable
{
    private static readonly string[] Watched =
    [
        ChangeKinds.TeamsChanged,
        ChangeKinds.HolidaysChanged,
        ChangeKinds.MixChanged,
        ChangeKinds.MembersChanged,
        ChangeKinds.AccountChanged,
        ChangeKinds.WebhooksChanged,
        ChangeKinds.ConnectionsChanged,
    ];

    private Standing? _standing;

    private SettingsRevision _revision = new(0);

    private IDisposable? _subscription;

    [Parameter]
    public required string Slug { get; set; }

    [Parameter]
    public string? Section { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private SettingsSection? Current =>
        Section is null
            ? SettingsSection.All[0]
            : SettingsSection.All.FirstOrDefault(section => section.Key == Section);

    public void Dispose() => _subscription?.Dispose();

    protected override async Task OnParametersSetAsync() =>
        _standing = await standings.OfAsync(Actor, Product.Id, CancellationToken.None);

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = changes.Subscribe(batch =>
            {
                if (batch.Any(IsOfInterest))
                {
                    _ = InvokeAsync(ReloadAsync);
                }
            });
        }
    }

    private bool IsOfInterest(ChangeRow change) =>
        Watched.Contains(change.Kind) && (change.ProductId is null || change.ProductId == Product.Id);

    private async Task ReloadAsync()
    {
        _standing = await standings.OfAsync(Actor, Product.Id, CancellationToken.None);
        _revision = new SettingsRevision(_revision.Number + 1);
        StateHasChanged();
    }
}
