namespace ProductBalance.Web.Features.Access;

/// <summary>What somebody says who gets an account: the code or link proves that they may.</summary>
public sealed class NewAccountInput
{
    public string Code { get; set; } = "";

    public string UserName { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public string Password { get; set; } = "";
}
