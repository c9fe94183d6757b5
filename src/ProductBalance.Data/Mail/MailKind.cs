namespace ProductBalance.Data.Mail;

public enum MailKind
{
    /// <summary>What came into an inbox.</summary>
    Letters,

    /// <summary>The question whether an address is its owner's.</summary>
    AddressQuestion,
}
