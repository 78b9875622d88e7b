package dev.closecodes.processor.load;

import java.util.List;

/** What other software calls the standard codes, written out a second time. */
final class StandardNames {

    static final List<String> SOFTWARE = List.of(
            "jakarta",
            "spring",
            "netty",
            "jetty",
            "undertow",
            "java-websocket",
            "ktor",
            "python-websockets",
            "dotnet",
            "gorilla",
            "coder",
            "tungstenite",
            "aiohttp",
            "dart");

    /** What other software calls the codes; the columns are {@link #SOFTWARE}. */
    static final String KNOWN_AS = """
        1000 NORMAL_CLOSURE NORMAL NORMAL_CLOSURE NORMAL NORMAL_CLOSURE NORMAL NORMAL NORMAL_CLOSURE \
        NormalClosure CloseNormalClosure StatusNormalClosure Normal OK normalClosure
        1001 GOING_AWAY GOING_AWAY ENDPOINT_UNAVAILABLE SHUTDOWN GOING_AWAY GOING_AWAY GOING_AWAY GOING_AWAY \
        EndpointUnavailable CloseGoingAway StatusGoingAway Away GOING_AWAY goingAway
        1002 PROTOCOL_ERROR PROTOCOL_ERROR PROTOCOL_ERROR PROTOCOL WRONG_CODE PROTOCOL_ERROR PROTOCOL_ERROR \
        PROTOCOL_ERROR ProtocolError CloseProtocolError StatusProtocolError Protocol PROTOCOL_ERROR \
        protocolError
        1003 CANNOT_ACCEPT NOT_ACCEPTABLE INVALID_MESSAGE_TYPE BAD_DATA PROTOCOL_ERROR REFUSE CANNOT_ACCEPT \
        UNSUPPORTED_DATA InvalidMessageType CloseUnsupportedData StatusUnsupportedData Unsupported \
        UNSUPPORTED_DATA unsupportedData
        1004 RESERVED - - UNDEFINED - - - - - - - - - reserved1004
        1005 NO_STATUS_CODE NO_STATUS_CODE EMPTY NO_CODE - NOCODE - NO_STATUS_RCVD Empty \
        CloseNoStatusReceived StatusNoStatusRcvd Status - noStatusReceived
        1006 CLOSED_ABNORMALLY NO_CLOSE_FRAME ABNORMAL_CLOSURE NO_CLOSE - ABNORMAL_CLOSE CLOSED_ABNORMALLY \
        ABNORMAL_CLOSURE - CloseAbnormalClosure StatusAbnormalClosure Abnormal ABNORMAL_CLOSURE \
        abnormalClosure
        1007 NOT_CONSISTENT BAD_DATA INVALID_PAYLOAD_DATA BAD_PAYLOAD MSG_CONTAINS_INVALID_DATA NO_UTF8 \
        NOT_CONSISTENT INVALID_DATA InvalidPayloadData CloseInvalidFramePayloadData \
        StatusInvalidFramePayloadData Invalid INVALID_TEXT invalidFramePayloadData
        1008 VIOLATED_POLICY POLICY_VIOLATION POLICY_VIOLATION POLICY_VIOLATION MSG_VIOLATES_POLICY \
        POLICY_VALIDATION VIOLATED_POLICY POLICY_VIOLATION PolicyViolation ClosePolicyViolation \
        StatusPolicyViolation Policy POLICY_VIOLATION policyViolation
        1009 TOO_BIG TOO_BIG_TO_PROCESS MESSAGE_TOO_BIG MESSAGE_TOO_LARGE MSG_TOO_BIG TOOBIG TOO_BIG \
        MESSAGE_TOO_BIG MessageTooBig CloseMessageTooBig StatusMessageTooBig Size MESSAGE_TOO_BIG \
        messageTooBig
        1010 NO_EXTENSION REQUIRED_EXTENSION MANDATORY_EXTENSION REQUIRED_EXTENSION MISSING_EXTENSIONS \
        EXTENSION NO_EXTENSION MANDATORY_EXTENSION MandatoryExtension CloseMandatoryExtension \
        StatusMandatoryExtension Extension MANDATORY_EXTENSION missingMandatoryExtension
        1011 UNEXPECTED_CONDITION SERVER_ERROR INTERNAL_SERVER_ERROR SERVER_ERROR UNEXPECTED_ERROR \
        UNEXPECTED_CONDITION INTERNAL_ERROR INTERNAL_ERROR InternalServerError CloseInternalServerErr \
        StatusInternalError Error INTERNAL_ERROR internalServerError
        1012 SERVICE_RESTART SERVICE_RESTARTED SERVICE_RESTART SERVICE_RESTART - SERVICE_RESTART \
        SERVICE_RESTART SERVICE_RESTART - CloseServiceRestart StatusServiceRestart Restart SERVICE_RESTART -
        1013 TRY_AGAIN_LATER SERVICE_OVERLOAD TRY_AGAIN_LATER TRY_AGAIN_LATER - TRY_AGAIN_LATER \
        TRY_AGAIN_LATER TRY_AGAIN_LATER - CloseTryAgainLater StatusTryAgainLater Again TRY_AGAIN_LATER -
        1014 - - BAD_GATEWAY INVALID_UPSTREAM_RESPONSE - BAD_GATEWAY - BAD_GATEWAY - - StatusBadGateway - \
        BAD_GATEWAY -
        1015 TLS_HANDSHAKE_FAILURE TLS_HANDSHAKE_FAILURE TLS_HANDSHAKE_FAILED FAILED_TLS_HANDSHAKE - \
        TLS_ERROR - TLS_HANDSHAKE - CloseTLSHandshake StatusTLSHandshake Tls - reserved1015
        3000 - - - - - - - - - - - - - -
        3003 - - - - - - - - - - - - - -
        3008 - - - - - - - - - - - - - -
        """;

    private StandardNames() {}
}
