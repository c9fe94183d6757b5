namespace ProductBalance.Web.Features.Access;

/// <summary>A change of one's own password.</summary>
public sealed class PasswordInput
{
    public string Current { get; set; } = "";

    public string Next { get; set; } = "";
}
