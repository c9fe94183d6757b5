using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>One's own API tokens that still hold: made here, shown once, revoked here.</summary>
public sealed partial class TokensSection(
    TokenStore store,
    Attempts attempts,
    Confirmation confirmation,
    TimeProvider time
)
{
    private IReadOnlyList<ApiToken>? _tokens;

    private TokenFields _fields = new();

    private int _count;

    private string? _text;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var tokens = await store.ListAsync(Actor, Actor.UserId, CancellationToken.None);
        _tokens = [.. tokens.Where(token => token.RevokedAt is null && token.ExpiresAt > time.GetUtcNow())];
    }

    private async Task CreateAsync() =>
        _text = (await store.CreateAsync(Actor, _fields.ToInput(), CancellationToken.None)).Text;

    private Task StartNextAsync()
    {
        (_fields, _count) = (new TokenFields(), _count + 1);
        return LoadAsync();
    }

    private async Task RevokeAsync(ApiToken token)
    {
        const string Consequence = "Whatever uses it is refused from its next request on.";
        if (await confirmation.AskAsync($"Revoke {token.Name}?", Consequence, "Revoke"))
        {
            await attempts.RunAsync(() => store.RevokeAsync(Actor, token.Id, CancellationToken.None));
            _text = null;
            await LoadAsync();
        }
    }

    private string Moment(DateTimeOffset instant) => Figures.Moment(instant, Product.Settings.TimeZone);

    private static string ScopeWords(TokenScope scope) =>
        scope switch
        {
            TokenScope.Read => "read only",
            TokenScope.Submit => "read, and submit items and threats",
            _ => "all that you may do",
        };
}
