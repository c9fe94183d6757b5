namespace ProductBalance.Web.Features.Access;

/// <summary>What the browser is asked for: an existing passkey, or a new one.</summary>
public enum PasskeyKind
{
    Request,
    Create,
}
