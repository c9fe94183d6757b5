using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>Invitations into the product that nobody used yet, and the form for a new one.</summary>
public sealed partial class Invitations(InvitationStore store, Attempts attempts, NavigationManager navigation)
{
    private IReadOnlyList<InvitationView> _open = [];

    private PersonFields _person = new();

    private int _count;

    private string? _link;

    private string? _invited;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [CascadingParameter]
    public required SettingsRevision Revision { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TeamView> Teams { get; set; }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync() => _open = await store.ListAsync(Actor, Product.Id, CancellationToken.None);

    private async Task InviteAsync()
    {
        var input = new InvitationInput(_person.Name, _person.Role, _person.TeamId);
        var token = await store.InviteAsync(Actor, Product.Id, input, CancellationToken.None);
        (_link, _invited) = (navigation.ToAbsoluteUri(PageUrls.Invitation(token)).ToString(), input.Name);
    }

    private Task StartNextAsync()
    {
        (_person, _count) = (new PersonFields(), _count + 1);
        return LoadAsync();
    }

    private async Task WithdrawAsync(InvitationView invitation)
    {
        await attempts.RunAsync(() => store.WithdrawAsync(Actor, Product.Id, invitation.Id, CancellationToken.None));
        await LoadAsync();
    }
}
