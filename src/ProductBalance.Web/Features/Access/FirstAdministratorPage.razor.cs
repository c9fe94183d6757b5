using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Features.Access;

public sealed partial class FirstAdministratorPage(
    FirstAdministratorCode code,
    AccountSignIn accounts,
    NavigationManager navigation,
    TimeProvider clock
)
{
    private static readonly NewAccountInputValidator Rules = new();

    private IEnumerable<string> _errors = [];

    [SupplyParameterFromForm]
    public NewAccountInput Input { get; set; } = null!;

    // A form that was not sent supplies null over the initial value.
    protected override void OnInitialized() => Input ??= new NewAccountInput();

    private async Task CreateAsync()
    {
        if (!code.TryTake(Input.Code))
        {
            _errors = ["This is not the code that the server printed at its last start. Copy it once more."];
            return;
        }

        var administrator = new AppUser
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = Input.UserName,
            DisplayName = Input.DisplayName,
            IsAdministrator = true,
        };
        var result = await accounts.UserManager.CreateAsync(administrator, Input.Password);
        if (!result.Succeeded)
        {
            code.GiveBack();
            _errors = result.Errors.Select(error => error.Description);
            return;
        }

        await accounts.SignInAsync(administrator, isPersistent: false);
        navigation.NavigateTo(PageUrls.Home);
    }
}
