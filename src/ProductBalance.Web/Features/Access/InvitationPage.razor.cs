using Microsoft.AspNetCore.Components;
using ProductBalance.Data;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Features.Access;

/// <summary>Where the link of an invitation leads: a new account and a membership, or a membership for who is signed in.</summary>
public sealed partial class InvitationPage(
    JoiningStore joining,
    AccountSignIn accounts,
    NavigationManager navigation,
    TimeProvider clock
)
{
    private static readonly NewAccountInputValidator Rules = new();

    private InvitationView? _invitation;

    private IReadOnlyList<string> _errors = [];

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Parameter]
    public required string Token { get; set; }

    [SupplyParameterFromForm(FormName = "invitation")]
    public NewAccountInput Input { get; set; } = null!;

    private bool IsSignedIn => HttpContext.User.Identity is { IsAuthenticated: true };

    private string SignInAddress =>
        $"{PageUrls.SignIn}?{SignInPage.ReturnUrlParameter}={Uri.EscapeDataString(PageUrls.Invitation(Token))}";

    protected override async Task OnInitializedAsync()
    {
        // A form that was not sent supplies null over the initial value.
        Input ??= new NewAccountInput();
        _invitation = await joining.FindAsync(Token, HttpContext.RequestAborted);
    }

    private Task JoinAsync() =>
        TryAsync(() => joining.JoinAsync(Token, CurrentActor.Of(HttpContext.User), HttpContext.RequestAborted));

    private async Task CreateAsync()
    {
        var newcomer = new AppUser
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = Input.UserName,
            NormalizedUserName = accounts.UserManager.NormalizeName(Input.UserName),
            DisplayName = Input.DisplayName,
            SecurityStamp = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"),
        };
        _errors = await accounts.FaultsOfAsync(newcomer, Input.Password);
        if (_errors.Count > 0)
        {
            return;
        }

        newcomer.PasswordHash = accounts.UserManager.PasswordHasher.HashPassword(newcomer, Input.Password);
        await TryAsync(async () =>
        {
            await joining.JoinAsync(Token, newcomer, HttpContext.RequestAborted);
            await accounts.SignInAsync(newcomer, isPersistent: false);
        });
    }

    private async Task TryAsync(Func<Task> join)
    {
        try
        {
            await join();
            navigation.NavigateTo(PageUrls.Backlog(_invitation!.ProductSlug)); // the form stands on a page that found it
        }
        catch (NotFoundException refusal)
        {
            _errors = [refusal.Message];
        }
    }
}
