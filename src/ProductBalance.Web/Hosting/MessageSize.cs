namespace ProductBalance.Web.Hosting;

/// <summary>How long a text may be so that the circuit still carries it whole.</summary>
public static class MessageSize
{
    /// <summary>
    /// The longest text that any field takes; a field's own limit must not exceed it. The browser holds back what is longer,
    /// see <c>long-text.js</c>.
    /// </summary>
    public const int LongestText = 20_000;

    /// <summary>
    /// A change event carries the value and the handler's echo of it, each character up to 4 bytes, with room for the
    /// envelope. SignalR's own 32 KB cut the connection at a paste of 16,000 characters.
    /// </summary>
    public const int MaximumReceived = (2 * LongestText * 4) + (96 * 1024);
}
